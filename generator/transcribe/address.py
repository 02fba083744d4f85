"""The file beside a captured page that says where it was captured: `X.url` beside `X.txt` or `X.html`."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from generator.diagnostics import Diagnostic, Failed, Position, Severity, declare, report
from generator.source import decode

NO_ADDRESS = declare("unread-address", Severity.WARNING, "a .url file that gives no address of a page")
ADDRESS_ALONE = declare("address-without-page", Severity.WARNING, "a .url file without the page it belongs to")
CAPTURE_CUT = declare("capture-cut-off", Severity.WARNING, "a .url file says that its page was not captured whole")

_HELP = "its first line must be an address such as https://docs.example.com/api/StartServer"
_NO_NAME = re.compile(r"(index|default|home|page|doc|docs|explorer)?(\.\w+)?", re.I)


def read_address(name: str, data: bytes) -> tuple[str | None, list[Diagnostic]]:
    """The address that a .url file gives, None if it gives none, and what is to be said about the file.

    The first line is the address; a line `truncated` may follow. Shortcuts as browsers save them are read too.
    """
    try:
        lines = [line.strip() for line in decode(name, data).splitlines()]
    except Failed as failed:
        why = failed.diagnostics[0].message
        return None, [report(NO_ADDRESS, why, position=failed.diagnostics[0].position, help=_HELP)]
    found: list[Diagnostic] = []
    address, number = next(((a, n) for n, line in enumerate(lines, 1) if (a := _address(line))), (None, 1))
    if address is None:
        found.append(report(NO_ADDRESS, f"'{name}' gives no address", position=Position(name, 1), help=_HELP))
    for more, line in enumerate(lines[number:], number + 1):
        if line.lower() == "truncated":
            message = f"the page was cut off when it was captured, says '{name}'"
            help = "capture the whole page again and take the line 'truncated' away"
            found.append(report(CAPTURE_CUT, message, position=Position(name, more), help=help))
    return address, found


def _address(line: str) -> str | None:
    text = line.removeprefix("URL=")
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and parts.netloc and " " not in text else None


def name_in(address: str) -> str | None:
    """The name that the last segment of an address's path gives; None if that is no name: `/`, `/index.html`."""
    try:
        path = urlsplit(address).path
    except ValueError:
        return None
    last = re.sub(r"\.(html?|xhtml|php|aspx?|jsp)$", "", unquote(path.rstrip("/").rpartition("/")[2]), flags=re.I)
    return None if _NO_NAME.fullmatch(last) else last
