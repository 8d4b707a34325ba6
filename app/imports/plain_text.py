"""Words out of an export as plain text: no tags, no entities, nothing that could load anything."""

from __future__ import annotations

import html
import re

from app.imports.linkedin import clean

_TAGS = (
    "a|abbr|article|b|blockquote|body|br|button|center|code|div|em|embed|figure|font|footer|form|"
    "h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|s|script|section|"
    "small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|u|ul|video"
)
_HTML = re.compile(rf"</?(?:{_TAGS})(?=[\s/>])[^<>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|hr)\b[^<>]*>|</(?:p|div|li|tr|h[1-6]|blockquote)\s*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_PLAIN = bytes(set(range(32, 127)) - set(b"<&"))
"""Letters of which a text needs no second look; most messages have no others."""
_EMPTY_LINES = re.compile(r"\n{3,}")


def is_html(text: str) -> bool:
    """Whether a text holds tags of a page; `a < b` and `<3` are none."""
    return "<" in text and _HTML.search(text) is not None


def plain_text(text: str) -> str | None:
    """The words of a cell without tags, entities and control characters; None when none are left.

    Scripts and styles go with their content. Entities are decoded once, after the tags are gone.
    """
    if text.isascii() and not text.encode().translate(None, _PLAIN):
        return clean(text)
    if "<" in text and is_html(text):
        text = _without_tags(text)
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isprintable() and not text.replace("\n", " ").isprintable():
        text = _CONTROL.sub("", text)
    if "\n\n\n" in text:
        text = _EMPTY_LINES.sub("\n\n", text)
    return clean(text)


def _without_tags(text: str) -> str:
    from nh3 import clean as without

    # The cleaner writes entities for what is left over, and they are decoded by the caller.
    return without(_BREAK.sub("\n", text), tags=set(), attributes={})
