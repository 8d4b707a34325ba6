"""The rotating log in the data folder; nobody's name, address or letter ever gets into it."""

import logging
import re
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

LOG_NAME = "askwell.log"
MAX_BYTES = 512 * 1024
KEPT = 3
MAX_ENTRY = 8000
"""Characters of one entry; what is longer is cut, so that redacting stays quick."""


def home_pattern(home: str) -> re.Pattern[str]:
    """Finds a home folder as systems and libraries write it: any slashes, any case, as a link."""
    parts = [re.escape(part) for part in re.split(r"[\\/]+", home.rstrip("\\/")) if part]
    if not parts:
        return re.compile(r"(?!)")
    first = r"[\\/]+" if home[:1] in "\\/" else ""
    return re.compile(first + r"(?:[\\/]+)".join(parts) + r"(?![\w-])", re.IGNORECASE)


_HOME = home_pattern(str(Path.home()))
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"mailto:.*", re.I | re.S), "mailto:[letter]"),
    (re.compile(r"[^\s@<>\"']{1,64}@[^\s@<>\"']{1,255}"), "[e-mail]"),
    (re.compile(r"\b(?:https?|ftp)://\S+|\bwww\.\S+|\blinkedin\.com\S*", re.I), "[link]"),
    (re.compile(r"\+?\d[\d\s().-]{6,24}\d"), "[number]"),
)
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|‘[^’\n]*’|«[^»\n]*»")
_NAMED = re.compile(r"(?<![\w.])[^\W\d_a-z][\w’'-]*(?:[ \t]+[^\W\d_a-z][\w’'-]*)*")
_KEPT_WORDS = frozenset(("SQL", "SQLite", "UTF-8", "CSV", "JSON", "None", "True", "False", "OS"))


def redact_line(text: str) -> str:
    """Return text without e-mail addresses, links, telephone numbers, letters and the home folder.

    For text the program itself wrote; for foreign text use `redact_message`.
    """
    text = text[:MAX_ENTRY]
    for pattern, word in _RULES:
        text = pattern.sub(word, text)
    return _HOME.sub("~", text)


def redact_message(text: str) -> str:
    """Return the message of an unexpected error with everything that may be personal left out.

    Quoted text and words that begin with a capital (the first word apart) go; one line remains.
    """
    line = text.strip().splitlines()[0] if text.strip() else ""
    line = _QUOTED.sub("[text]", redact_line(line))
    first, _, rest = line.partition(" ")
    rest = _NAMED.sub(_hide_name, rest)
    return f"{first} {rest}".strip()[:300]


def _hide_name(match: re.Match[str]) -> str:
    return match.group() if match.group() in _KEPT_WORDS else "[name]"


def describe_error(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> str:
    """Return the places an error passed, its type and its redacted message; no values."""
    lines: list[str] = []
    for frame in traceback.extract_tb(trace):
        place = Path(frame.filename)
        short = "/".join(place.parts[-2:])
        lines.append(f"  {short}:{frame.lineno} in {frame.name}")
    message = redact_message(str(error)) if error is not None else ""
    cause = error.__cause__ if error is not None else None
    lines.append(f"{kind.__name__}: {message}".rstrip(": "))
    if cause is not None:
        lines += ["caused by", describe_error(type(cause), cause, cause.__traceback__)]
    return "\n".join(lines)


class RedactingFormatter(logging.Formatter):
    """Formats records and takes out of them what may be personal."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one redacted entry; of an exception its places, type and redacted message."""
        plain = logging.makeLogRecord({**record.__dict__, "exc_info": None, "exc_text": None})
        text = redact_line(super().format(plain))
        if record.exc_info and record.exc_info[0] is not None:
            text = f"{text}\n{describe_error(*record.exc_info)}"
        return text


class TurningFile(logging.FileHandler):
    """Writes to a file that turns over at MAX_BYTES and keeps KEPT older ones.

    The handler of the standard library does the same but loads pickle and socket at every start.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write one entry, to a new file when the present one is full."""
        super().emit(record)
        if self.stream is not None and self.stream.tell() > MAX_BYTES:
            # Windows moves no file that a second Askwell has open: the next entry tries again.
            with suppress(OSError):
                self._turn()

    def _turn(self) -> None:
        self.close()
        path = Path(self.baseFilename)
        for number in range(KEPT, 0, -1):
            older = path.with_name(f"{path.name}.{number - 1}") if number > 1 else path
            if older.exists():
                older.replace(path.with_name(f"{path.name}.{number}"))
        path.touch(mode=0o600)


def log_folder(data_dir: Path) -> Path:
    """Return the folder of the logs, made when it is not there, readable by its owner only."""
    folder = data_dir / "log"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def start_log(data_dir: Path) -> Path:
    """Send the program's log to a rotating file in the data folder and return that file.

    A second call with another folder replaces the first.
    """
    path = log_folder(data_dir) / LOG_NAME
    stop_log()
    path.touch(mode=0o600)
    handler = TurningFile(path, encoding="utf-8", delay=True)
    handler.set_name(LOG_NAME)
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def stop_log() -> None:
    """Close the log file; nothing happens when there is none."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if handler.get_name() == LOG_NAME:
            root.removeHandler(handler)
            handler.close()
