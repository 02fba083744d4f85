"""`x-pagination`, and what other tools' extensions say of pages. Whether what they name is there, a pass looks.

x-pagination: {page: page, limit: per_page, items: data, total: meta.total}
x-pagination: {cursor: page_token, items: data, next: next_page_token}
x-pagination: {next-url: links.next, items: data}
x-pagination: {link: true}
x-pagination: false
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import replace

from generator.diagnostics import Severity, declare
from generator.ir import Json, Pagination
from generator.lower.context import Context, join, shape_of

UNUSABLE = declare(
    "pagination-unusable",
    Severity.WARNING,
    "an extension on pages that names what is not there or cannot be understood; the operation gives a page only",
)

_STYLES = ("page", "offset", "cursor", "next-url", "link")
_PATHS = {"items": "items", "next": "next", "last": "last", "has-more": "more", "total": "total"}
_PATHS |= {"total-pages": "total_pages"}
_KEYS = (*_STYLES, "limit", *_PATHS, "start")
EXTENSIONS = frozenset({"x-pagination", "x-speakeasy-pagination", "x-fern-pagination", "x-ms-pageable"})


class _Unusable(Exception):
    """Says what is wrong, where below the extension, and what to do."""

    def __init__(self, message: str, *tokens: str | int, help: str | None = None) -> None:
        super().__init__(message)
        self.tokens = tokens
        self.help = help


def pagination(ctx: Context, data: dict[str, Json], at: str) -> Pagination | None:
    """What an operation's extensions say of its pages; the first that is there counts, ours before others.

    What cannot be used is told, and gives the style `none`.
    """
    readers: tuple[tuple[str, Callable[[Context, Json], Pagination]], ...] = (
        ("x-pagination", _ours),
        ("x-speakeasy-pagination", _speakeasy),
        ("x-fern-pagination", _fern),
        ("x-ms-pageable", _microsoft),
    )
    for name, read in readers:
        if data.get(name) is None:
            continue
        place = join(at, name)
        try:
            found = read(ctx, data[name])
        except _Unusable as error:
            ctx.say(UNUSABLE, f"{name}: {error}; pages are not followed", join(place, *error.tokens), error.help)
            found = Pagination(style="none")
        return replace(found, declared=True, pointer=place)
    return None


def _object(value: Json, *tokens: str | int) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise _Unusable(f"an object belongs here, not {shape_of(value)}", *tokens)
    return value


def _name(data: dict[str, Json], key: str, *tokens: str | int) -> str | None:
    value = data.get(key)
    if value is None or (isinstance(value, str) and value):
        return value
    raise _Unusable(f"{key} is a name, not {shape_of(value) if value != '' else 'empty'}", *tokens, key)


# ---- ours


def _ours(ctx: Context, value: Json) -> Pagination:
    if value is False:
        return Pagination(style="none")
    data = _object(value)
    for key in data:
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, 1)
            help = f"did you mean '{near[0]}'?" if near else f"known are: {', '.join(_KEYS)}"
            raise _Unusable(f"there is no key '{key}'", key, help=help)
    styles = [s for s in _STYLES if data.get(s) not in (None, False)]
    if len(styles) != 1:
        said = " and ".join(styles) or "none"
        raise _Unusable(f"one of {', '.join(_STYLES)} says how the next page is asked for, not {said}")
    style = styles[0]
    if style == "link" and data["link"] is not True:
        raise _Unusable("link is true or left out", "link")
    paths = {ours: _path(data, key) for key, ours in _PATHS.items()}
    if style == "next-url":
        paths["next"] = _path(data, "next-url")
    start = data.get("start")
    if start is not None and (isinstance(start, bool) or not isinstance(start, int) or start < 0):
        raise _Unusable("start is the number of the first page: 0, 1, ...", "start")
    if style == "cursor" and bool(paths["next"]) == bool(paths["last"]):
        raise _Unusable("beside cursor, either next (a property of the response) or last (of its last item) is needed")
    parameter = _name(data, style) if style in ("page", "offset", "cursor") else None
    plain = Pagination(style=style, parameter=parameter, limit=_name(data, "limit"), start=start)
    return replace(plain, **{key: path for key, path in paths.items() if path is not None})  # type: ignore[arg-type]


def _path(data: dict[str, Json], key: str) -> tuple[str, ...] | None:
    """`meta.next`, or a JSON pointer where names hold dots: `/@odata.nextLink`. An empty pointer is the response."""
    value = data.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise _Unusable(f"{key} is the name of a property, not {shape_of(value)}", key)
    if value.startswith("/"):
        return tuple(t.replace("~1", "/").replace("~0", "~") for t in value[1:].split("/"))
    return tuple(value.split(".")) if value else ()


# ---- what others write


_JSON_PATH = re.compile(r"\$((?:\.[\w@-]+|\['[^']+'\])*)(?:\[-1\]((?:\.[\w@-]+|\['[^']+'\])*))?\Z")


def _json_path(value: Json, *tokens: str | int) -> tuple[tuple[str, ...], tuple[str, ...] | None]:
    """`$.a.b` as names; of `$.a[-1].b` those of the array and those in its last item."""
    found = _JSON_PATH.match(value) if isinstance(value, str) else None
    if found is None:
        raise _Unusable(f"this path is not understood: {value!r}", *tokens, help="x-pagination says the same here")
    return _names(found[1]), None if found[2] is None else _names(found[2])


def _names(text: str) -> tuple[str, ...]:
    return tuple(dotted or quoted for dotted, quoted in re.findall(r"\.([\w@-]+)|\['([^']+)'\]", text))


def _speakeasy(ctx: Context, value: Json) -> Pagination:
    data = _object(value)
    kind = data.get("type")
    inputs: dict[str, str] = {}
    listed = data.get("inputs") or []
    for i, raw in enumerate(listed if isinstance(listed, list) else []):
        entry = _object(raw, "inputs", i)
        name = _name(entry, "name", "inputs", i)
        if name and isinstance(entry.get("type"), str):
            inputs[str(entry["type"])] = name
    outputs = _object(data.get("outputs") or {}, "outputs")
    told = {k: _json_path(v, "outputs", k) for k, v in outputs.items() if v is not None}
    items = told["results"][0] if "results" in told else None
    common = {"limit": inputs.get("limit"), "items": items}
    pages = told.get("numPages", ((), None))[0]
    if kind == "cursor" and "cursor" in inputs and "nextCursor" in told:
        path, last = told["nextCursor"]
        if last is not None and items is None:
            common["items"] = path
        ways = {"next": path} if last is None else {"last": last}
        return Pagination(style="cursor", parameter=inputs["cursor"], **common, **ways)  # type: ignore[arg-type]
    if kind == "offsetLimit" and ("page" in inputs) != ("offset" in inputs):
        style = "page" if "page" in inputs else "offset"
        return Pagination(style=style, parameter=inputs[style], total_pages=pages, **common)  # type: ignore[arg-type]
    if kind == "url" and "nextUrl" in told:
        return Pagination(style="next-url", next=told["nextUrl"][0], items=items)
    raise _Unusable("its inputs and outputs are not understood", help="x-pagination says the same here")


def _fern(ctx: Context, value: Json) -> Pagination:
    if value is False:
        return Pagination(style="none")
    data = _object(ctx.document.root.get("x-fern-pagination") if value is True else value)

    def path(key: str, side: str) -> tuple[str, ...]:
        given = data.get(key)
        if given is None:
            return ()
        if not isinstance(given, str) or not given.startswith(f"${side}."):
            raise _Unusable(f"{key}: {given!r} is not understood", key, help="x-pagination says the same here")
        return tuple(given.split(".")[1:])

    items, more = path("results", "response"), path("has-next-page", "response")
    if data.get("cursor") is not None:
        asked, following = path("cursor", "request"), path("next_cursor", "response")
        return Pagination(style="cursor", parameter=asked[-1], items=items, next=following, more=more)
    if data.get("offset") is not None:
        # With a step the parameter counts items, without one pages.
        step = path("step", "request")
        style = "offset" if step else "page"
        limit = step[-1] if step else None
        return Pagination(style=style, parameter=path("offset", "request")[-1], limit=limit, items=items, more=more)
    if following := path("next_uri", "response") or path("next_path", "response"):
        return Pagination(style="next-url", items=items, next=following)
    raise _Unusable("this kind of pagination is not understood", help="x-pagination says the same here")


def _microsoft(ctx: Context, value: Json) -> Pagination:
    data = _object(value)
    if data.get("operationName"):
        message = f"the next page is another operation's ({data['operationName']}), which is not done"
        raise _Unusable(message, "operationName")
    link = _name(data, "nextLinkName")
    if link is None:
        return Pagination(style="none")  # it says so: there is one page
    return Pagination(style="next-url", items=(_name(data, "itemName") or "value",), next=(link,))
