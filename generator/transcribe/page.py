"""A page's text -> its sections. Both renderings (`flat` and `bullets`), with every line's number."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.diagnostics import Diagnostic, Failed, Position, Severity, declare, report
from generator.source import decode
from generator.transcribe.address import name_in
from generator.transcribe.dialect import Dialect
from generator.transcribe.html import html_lines, is_html
from generator.transcribe.lines import Line as Line

EMPTY_PAGE = declare("empty-page", Severity.ERROR, "a page without text")
NOT_A_PAGE = declare("not-a-page", Severity.ERROR, "a file in which no operation is described")
PAGE_CUT_OFF = declare("page-cut-off", Severity.ERROR, "a page that ends before it is complete")

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")
# The headings in the order in which a page has them.
_SECTIONS = ("availability", "try", "inputs", "responses", "endpoint", "operation", "request_example")
_LAST = ("response_example", "history")


@dataclass(frozen=True, slots=True)
class Page:
    """A captured page: `name` is its path as the user gave it, `address` where it was captured, if known."""

    name: str
    data: bytes
    address: str | None = None


@dataclass(slots=True)
class Sections:
    """A page cut into parts. `head` is everything before the first section."""

    page: Page
    bullets: bool
    head: list[Line]
    parts: dict[str, list[Line]] = field(default_factory=dict)

    def at(self, line: int) -> Position:
        return Position(self.page.name, line)

    def lines(self, section: str) -> list[Line]:
        return self.parts.get(section, [])


def split(page: Page, dialect: Dialect) -> Sections:
    """The sections of a page. Raises Failed for a page that is empty, not UTF-8, or none."""
    page, read = _lines(page, dialect)
    if not any(line.text.strip() for line in read):
        help = "capture the page again, or take the file away"
        raise Failed(report(EMPTY_PAGE, f"'{page.name}' is empty", position=Position(page.name, 1), help=help))
    lines = [part for line in read for part in _unglued(line, dialect)]
    bullets = any(line.text.lstrip().startswith("•") for line in lines) or any(
        dialect.is_label(line.text, "skip") for line in lines[:3]
    )
    out = Sections(page, bullets, [])
    current, order = out.head, [*_SECTIONS, *_LAST]
    for line in lines:
        found = next((name for name in order if dialect.is_label(line.text, name)), None)
        if found is None:
            current.append(line)
            continue
        order = order[order.index(found) + 1 :]
        current = out.parts.setdefault(found, [])
    if "endpoint" not in out.parts and "request_example" not in out.parts:
        raise Failed(_cut_off(page, lines[-1].number) if "inputs" in out.parts else _no_page(page, dialect))
    for name, mend in (("request_example", _command), ("endpoint", _endpoint)):
        if name in out.parts:
            out.parts[name] = mend(out.parts[name])
    return out


def _cut_off(page: Page, last: int) -> Diagnostic:
    message = f"'{page.name}' is cut off before it says which method and path it describes"
    return report(PAGE_CUT_OFF, message, position=Position(page.name, last), help="capture the whole page again")


def _no_page(page: Page, dialect: Dialect) -> Diagnostic:
    wanted = " or ".join(f"'{dialect.labels[name][0]}'" for name in ("endpoint", "request_example"))
    help = "check that the whole page was captured, and that the dialect knows its labels"
    message = f"'{page.name}' describes no operation: it has no section {wanted}"
    return report(NOT_A_PAGE, message, position=Position(page.name, 1), help=help)


def _lines(page: Page, dialect: Dialect) -> tuple[Page, list[Line]]:
    """The page with its address, as far as known, and its lines."""
    if not is_html(page.name, page.data):
        text = decode(page.name, page.data)
        return page, [Line(number, raw) for number, raw in enumerate(text.splitlines(), 1)]
    read, address = html_lines(page.name, page.data, dialect)
    return replace(page, address=page.address or address), read


def _command(lines: list[Line]) -> list[Line]:
    """The lines of a request example with its curl command on one line, however many it took."""
    start = next((i for i, line in enumerate(lines) if line.text.lstrip().startswith("curl ")), None)
    if start is None:
        return lines
    end, quotes = start, 0
    while end < len(lines):
        quotes += lines[end].text.count("'")
        end += 1
        if quotes % 2 == 0 and not lines[end - 1].text.endswith("\\"):
            break
    text = " ".join(line.text.strip().removesuffix("\\") for line in lines[start:end])
    return [*lines[:start], replace(lines[start], text=text), *lines[end:]]


def _endpoint(lines: list[Line]) -> list[Line]:
    """The lines of an endpoint; a method and the path below it are one."""
    shown = [line for line in lines if line.text.strip()]
    if len(shown) > 1 and shown[0].text.strip() in METHODS and shown[1].text.lstrip().startswith("/"):
        return [replace(shown[0], text=shown[0].text.strip() + shown[1].text.lstrip()), *shown[2:]]
    return lines


def _unglued(line: Line, dialect: Dialect) -> list[Line]:
    """A line, or two where a heading was glued to JSON (`}Endpoint`, `200{…}Change History`)."""
    number, text = line.number, line.text.rstrip()
    for name in ("endpoint", "error", "history"):
        for label in dialect.labels[name]:
            if text.endswith(label) and text[: -len(label)].rstrip().endswith(("}", "]")):
                return [Line(number, text[: -len(label)].rstrip()), Line(number, label)]
    return [replace(line, text=text)]


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the top of a page. What it does not have is None."""

    title: str
    summary: str | None
    line: int
    breadcrumb: tuple[str, ...] = ()
    category: str | None = None
    since: str | None = None
    execution: str | None = None
    auth: str | None = None


def head(sections: Sections, dialect: Dialect) -> Head:
    """Breadcrumb, badges, title and summary."""
    lines = [line for line in sections.head if line.text.strip() and not dialect.is_label(line.text, "skip")]
    marked = next((line for line in lines if line.title), None)
    badges, end, found = _badges(lines, dialect)
    rest = lines[end:]
    if marked is not None:  # what stands before it is no more than badges and breadcrumb
        after = rest if marked not in rest else rest[rest.index(marked) + 1 :]
        rest = [marked, *(line for line in after if found or line in lines[lines.index(marked) :])]
    title = rest[0] if rest else Line(1, "")
    summary = rest[1].text.strip() if len(rest) > 1 else None
    if found is None:
        return Head(title.text.strip(), summary, title.number)
    above = [line for line in lines[:badges] if line is not marked]
    trail = above[-1].text if above else ""
    crumbs = trail.split(dialect.breadcrumb if dialect.breadcrumb in trail else "/")
    values = found.groupdict()
    return Head(
        title.text.strip(),
        summary,
        title.number,
        tuple(c.strip() for c in crumbs if c.strip()),
        *((values.get(name) or "").strip(" ·•|–-,") or None for name in ("category", "since", "execution", "auth")),
    )


def _badges(lines: list[Line], dialect: Dialect) -> tuple[int, int, re.Match[str] | None]:
    """Where the badges begin and end, and what they say. They stand on one line, or each on its own."""
    pattern = _badge_line(dialect)
    for start, line in enumerate(lines):
        text, end = line.text, start + 1
        if not text.startswith(METHODS):
            continue
        for more in lines[start + 1 : start + 6]:
            since = dialect.is_label(text.rpartition("\n")[2].strip(), "since")
            badge = dialect.is_label(more.text.strip(), "execution", "auth") or more.text.strip().startswith(
                dialect.labels["since"]
            )
            if not (since or badge or text in METHODS):
                break
            text, end = f"{text}\n{more.text.strip()}", end + 1
        if found := pattern.fullmatch(text.replace("\n", "")):
            return start, end, found
    return 0, 0, None


def _badge_line(dialect: Dialect) -> re.Pattern[str]:
    def one(name: str) -> str:
        return "|".join(re.escape(label) for label in dialect.labels[name])

    return re.compile(
        rf"(?:{'|'.join(METHODS)})(?P<category>.+?)(?:{one('since')})\s*(?P<since>.*?)\s*"
        rf"(?P<execution>{one('execution')})?\s*(?P<auth>{one('auth')})?"
    )


_NOTHING = re.compile(r"(page|seed|capture|untitled|document|index|doc)?[-_ ]?(page)?\d*", re.I)


def operation_name(sections: Sections, title: str) -> str:
    """The operation's name: as the page gives it, else from its address, its file's name or its title."""
    for line in sections.lines("operation"):
        if line.text.strip():
            return line.text.strip()
    named = name_in(sections.page.address or "")
    if named is not None:
        return named
    stem = sections.page.name.rpartition("/")[2].partition(".")[0]
    if not _NOTHING.fullmatch(stem):
        return stem
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", title)) or stem
