"""One page -> what it says of one operation, with notes on what had to be inferred or repaired."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.diagnostics import Code, Diagnostic, Severity, declare, report
from generator.ir import Json
from generator.transcribe.dialect import Dialect
from generator.transcribe.examples import Curl, placeholder_type, read_curl, read_json
from generator.transcribe.fields import Field, read_fields
from generator.transcribe.oddities import oddities
from generator.transcribe.page import METHODS, PAGE_CUT_OFF, Head, Line, Page, Sections, head, operation_name, split

UNREAD_LINE = declare("unread-line", Severity.WARNING, "a line of a page that was not understood")
UNREAD_EXAMPLE = declare("unread-example", Severity.WARNING, "an example of a page that cannot be read")
NO_METHOD = declare("page-without-endpoint", Severity.ERROR, "a page without method and path")
REPAIRED_EXAMPLE = declare("repaired-example", Severity.NOTE, "an example of a page that was repaired")
FROM_EXAMPLE = declare("field-from-example", Severity.NOTE, "a field that only the request example shows")
WRAPPER_ADDED = declare("action-key-added", Severity.NOTE, "the key that selects an action is not on its page")
PATH_REPAIRED = declare("path-repaired", Severity.NOTE, "a path was not a path template as printed")
QUERY_ADDED = declare("parameters-from-dialect", Severity.NOTE, "parameters that the dialect gives, not the page")
NO_KEY = declare("body-without-key", Severity.NOTE, "a body whose fields stand under no key, unlike those of its kind")
BODY_AS_QUERY = declare("body-as-query", Severity.NOTE, "a method without body; its fields became query parameters")

LOWER_KEY = declare("action-key-lowercase", Severity.NOTE, "a body's key that is the operation's name in lower case")

_CONSTANT = {"key": "value"}  # the body that some pages show whatever their fields are
_HEX = re.compile(r"[0-9a-f]{32}")


@dataclass(slots=True)
class Told:
    """What a page says. Fields are by place: path, query, body; `tree` are those of the response.

    `also` are the other pages (and lines) that were put together with this one, `more_examples` the names and
    examples of those that show another one.
    """

    page: Page
    name: str
    head: Head
    bullets: bool
    method: str = ""
    path: str = ""
    curl: Curl | None = None
    fields: dict[str, list[Field]] = field(default_factory=dict)
    tree: list[Field] = field(default_factory=list)
    status: str = "200"
    example: Json = None
    has_example: bool = False
    more_examples: list[tuple[str, Json]] = field(default_factory=list)
    error: Json = None
    history: list[tuple[str, str]] = field(default_factory=list)
    wrapper: str | None = None
    also: list[tuple[str, int]] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)

    def say(self, code: Code, message: str, line: int, help: str | None = None) -> None:
        from generator.diagnostics import Position

        self.found.append(report(code, message, position=Position(self.page.name, line), help=help))


def read_page(page: Page, dialect: Dialect) -> Told:
    """Everything a page says. Raises Failed for a page that says nothing of an operation."""
    sections = split(page, dialect)
    top = head(sections, dialect)
    told = Told(page, operation_name(sections, top.title), top, sections.bullets)
    _endpoint(told, sections)
    _response_example(told, sections, dialect)
    _history(told, sections, dialect)
    _inputs(told, sections, dialect)
    _responses(told, sections, dialect)
    _complete(told, dialect)
    for code, message in oddities(told.curl.query if told.curl else (), told.example, told.tree):
        told.say(code, message, told.head.line)
    return told


def _endpoint(told: Told, sections: Sections) -> None:
    """Method, path and curl line."""
    line = next((i for i in sections.lines("request_example") if i.text.strip().startswith("curl")), None)
    if line is not None:
        told.curl = read_curl(line.text.strip())
        if told.curl is None:
            told.say(UNREAD_EXAMPLE, "the curl line cannot be read", line.number, "capture the page again")
        elif told.curl.has_body and told.curl.body is None:
            told.say(UNREAD_EXAMPLE, "the JSON of the curl line cannot be read", line.number, "capture the page again")
    for item in sections.lines("endpoint"):
        found = re.match(rf"({'|'.join(METHODS)})\s*(/\S*)", item.text.strip())
        if found:
            told.method, told.path = found[1], found[2]
            return
    if told.curl is not None:
        told.method, told.path = told.curl.method, told.curl.path
        return
    help = "capture the whole page, or describe the operation in an overlay"
    told.say(NO_METHOD, "the page tells neither method nor path", told.head.line, help)


def _response_example(told: Told, sections: Sections, dialect: Dialect) -> None:
    lines = [i for i in sections.lines("response_example") if i.text.strip()]
    if not lines:
        if "history" not in sections.parts:
            help = "capture the page again: its last sections are missing"
            told.say(PAGE_CUT_OFF, "the page is cut off", _last(sections), help)
        return
    text = "\n".join(i.text for i in lines)
    found = re.match(r"\s*(\d{3})\s*", text)
    if found:
        told.status, text = found[1], text[found.end() :]
    try:
        told.example, repaired = read_json(text)
        told.has_example = True
    except ValueError as error:
        if "history" not in sections.parts:
            help = "capture the page again; the operation is transcribed without this example"
            told.say(PAGE_CUT_OFF, "the page is cut off in the middle of the response example", lines[0].number, help)
        else:
            reason = str(error).partition(":")[0].lower()
            told.say(UNREAD_EXAMPLE, f"the response example is no JSON ({reason}); left out", lines[0].number)
        return
    if repaired:
        told.say(REPAIRED_EXAMPLE, f"in the response example {repaired}; repaired", lines[0].number)


def _last(sections: Sections) -> int:
    return max((line.number for part in sections.parts.values() for line in part), default=1)


def _history(told: Told, sections: Sections, dialect: Dialect) -> None:
    for line in sections.lines("history"):
        text = line.text.strip()
        if not text or dialect.is_label(text, "no_history", "all_history"):
            continue
        version, _, rest = text.partition(" ")
        told.history.append((version, rest.strip()) if re.match(r"v?\d", version) else ("", text))


def _inputs(told: Told, sections: Sections, dialect: Dialect) -> None:
    groups: dict[str, list[Line]] = {}
    current: list[Line] | None = None
    for line in sections.lines("inputs"):
        name = next((n for n in ("path", "query", "body") if dialect.is_label(line.text, n)), None)
        if name is not None:
            current = groups.setdefault(name, [])
        elif current is not None:
            current.append(line)
        elif line.text.strip() and not dialect.is_label(line.text, "none"):
            told.say(UNREAD_LINE, f"this line of the request inputs was not understood: {line.text}", line.number)
    for place, lines in groups.items():
        told.fields[place], unread = read_fields(lines, told.bullets, _shown(told, place), dialect)
        for item in unread:
            told.say(UNREAD_LINE, f"this is no field: {item.text}", item.line, "describe it in an overlay")


def _shown(told: Told, place: str) -> Json:
    """An example value whose keys are the names of the fields in a place."""
    if place == "path":
        return dict.fromkeys(re.findall(r"\{([^}]+)\}", told.path))
    if told.curl is None:
        return None
    return dict(told.curl.query) if place == "query" else told.curl.body


def _responses(told: Told, sections: Sections, dialect: Dialect) -> None:
    lines = sections.lines("responses")
    error = next((i for i, line in enumerate(lines) if dialect.is_label(line.text.strip(), "error")), None)
    if error is not None:
        try:
            told.error, _ = read_json("\n".join(line.text for line in lines[error + 1 :]))
        except ValueError:
            told.say(UNREAD_EXAMPLE, "the error example is no JSON; left out", lines[error].number)
    if told.bullets and error is None:
        listed = [line for line in lines if line.text.startswith(" ")]
        told.tree, unread = read_fields(listed, True, told.example, dialect)
        for item in unread:
            told.say(UNREAD_LINE, f"this is no field: {item.text}", item.line)


# ---- what the lists leave out


def _complete(told: Told, dialect: Dialect) -> None:
    """Repair the path, add what only the examples show, find the wrapper."""
    _mend_path(told)
    body = told.curl.body if told.curl else None
    if isinstance(body, dict) and body != _CONSTANT:
        elsewhere = {f.name for f in told.fields.get("query", [])}
        shown = {name: value for name, value in body.items() if name not in elsewhere}
        _add(told, told.fields.setdefault("body", []), shown, "body", dialect)
    if told.curl and told.curl.query:
        _add(told, told.fields.setdefault("query", []), dict(told.curl.query), "query", dialect)
    if told.method in ("GET", "HEAD") and told.fields.get("body"):
        told.say(BODY_AS_QUERY, f"a {told.method} has no body; its fields are query parameters", told.head.line)
        told.fields.setdefault("query", []).extend(told.fields.pop("body"))
    for pattern, parameters in dialect.queries.items():
        if told.method == "GET" and re.fullmatch(pattern, told.name) and not told.fields.get("query"):
            told.fields["query"] = [
                Field(str(p["name"]), str(p["type"]), False, p.get("description"), told.head.line, inferred=True)
                for p in parameters
            ]
            told.say(QUERY_ADDED, f"{told.name} takes the query parameters that the dialect lists", told.head.line)
    _wrap(told, dialect)


def _mend_path(told: Told) -> None:
    path, _, query = told.path.partition("?")
    if path != told.path:
        names = [part.partition("=")[0] for part in query.split("&") if part]
        for name in names:
            moved = next((f for f in told.fields.get("body", []) if f.name == name), None)
            if moved is not None:
                told.fields["body"].remove(moved)
            listed = told.fields.setdefault("query", [])
            if not any(f.name == name for f in listed):
                listed.append(moved or Field(name, "String", False, None, told.head.line, inferred=True))
        told.say(PATH_REPAIRED, f"'?{query}' was printed as part of the path", told.head.line)
    in_path = told.fields.get("path", [])
    variables = re.findall(r"\{([^}]+)\}", path)
    for missing in (f.name for f in in_path if f.name not in variables):
        mended = _HEX.sub("{" + missing.replace("\\", "") + "}", path, count=1)
        if mended != path:
            told.say(PATH_REPAIRED, f"a value stood in the path in place of {{{missing}}}", told.head.line)
            path = mended
    for name in re.findall(r"\{([^}]+)\}", path):
        if not any(f.name == name for f in in_path):
            told.fields.setdefault("path", []).append(Field(name, "String", True, None, told.head.line, inferred=True))
    told.path = path


def _add(told: Told, listed: list[Field], shown: dict[str, Json], place: str, dialect: Dialect) -> None:
    for name, value in shown.items():
        known = next((f for f in listed if f.name == name), None)
        if known is None:
            kind = "List" if dialect.element(name) else placeholder_type(value)
            made = Field(name, kind, False, None, told.head.line, inferred=True)
            listed.append(made)
            told.say(FROM_EXAMPLE, f"'{name}' stands only in the request example; its type is guessed", told.head.line)
            known = made
        if isinstance(value, dict) and place == "body":
            _add(told, known.children, value, place, dialect)


def _wrap(told: Told, dialect: Dialect) -> None:
    """The body key under which the fields stand; on actions it also says which action is meant."""
    body = told.fields.get("body", [])
    key = told.name.lower()
    names = {key, *(w.lower() for w in dialect.wrappers)}
    objects = [f for f in body if dialect.types.get(f.type, {}).get("type") == "object"]
    found = next((f for f in objects if f.name.lower() in names), None)
    if found is not None:
        told.wrapper = found.name
        if found.name == key != told.name and not told.name.islower():
            help = "if the server wants another spelling, say so in an overlay"
            told.say(LOWER_KEY, f"the body's key is '{key}', as the page has it", found.line, help)
    elif (
        dialect.action_path and told.method == dialect.action_method and told.path.endswith(dialect.action_path) and key
    ):
        line = told.head.line
        told.fields["body"] = [Field(key, "Object", True, None, line, inferred=True), *body]
        told.wrapper = key
        help = "if the server spells it otherwise, say so in an overlay"
        told.say(WRAPPER_ADDED, f"the page does not show which key selects the action; taken as '{key}'", line, help)
    elif dialect.wrappers and told.method in ("POST", "PUT") and told.curl and told.curl.body not in (None, _CONSTANT):
        help = "if the server wants one (also an empty one), add it in an overlay"
        told.say(NO_KEY, "the fields of the body stand under no key, as the page has it", told.head.line, help)
