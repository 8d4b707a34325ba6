"""One's own card, from the command line."""

from __future__ import annotations

from argparse import Namespace

from app.context import AppContext
from app.errors import AppError
from app.research.me import KEYS, change_me, own_profile


def me_command(context: AppContext, options: Namespace) -> dict[str, str | None]:
    """Change what is given as KEY=VALUE and tell the whole card, a blank as None.

    Raises AppError: unknown_key, no_value, and those of `change_me`; then nothing is changed.
    """
    values: dict[str, str] = {}
    for word in options.values:
        key, given, value = word.partition("=")
        if key not in KEYS:
            raise AppError("unknown_key", key=key, keys=" ".join(KEYS))
        if not given:
            # A bare key would otherwise clear what is there.
            raise AppError("no_value", key=key)
        values[key] = value
    change_me(context.store, values)
    me = own_profile(context.store)
    return {key: getattr(me, key) or None for key in KEYS}
