"""Template packs: a folder of templates and `pack.yaml`: what files there are and what each is repeated over."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import cast

from generator.diagnostics import Diagnostic, Failed, Severity, declare, report
from generator.ir import Json
from generator.source import read

INVALID_PACK = declare("invalid-pack", Severity.ERROR, "a template pack's pack.yaml is not as it must be")
INVALID_OPTION = declare("invalid-option", Severity.ERROR, "a target's option is unknown or has a wrong value")


@dataclass(frozen=True, slots=True)
class PackFile:
    """One entry of `files`. `path` may hold `{attribute}` of the item or of the book, `template` one of the item.

    `template` lays out one file per item of the book's collection `over` (or one file for the book); `copy` is a file
    or, with a slash at its end, a folder of the pack that is taken as it is. `when` names an attribute of the book.
    """

    path: str
    template: str | None = None
    over: str | None = None
    copy: str | None = None
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """An option of the pack. `values` are what it may be, empty for any text.

    A default that is a list makes the option a list of `values`; on the command line it is a text with commas.
    """

    name: str
    default: Json
    values: tuple[str, ...]
    help: str


@dataclass(frozen=True, slots=True)
class Pack:
    """`sources` holds every file of the pack's folder by its relative path."""

    name: str
    plan: str
    files: tuple[PackFile, ...]
    options: tuple[Option, ...]
    sources: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class FilePlan:
    """A file to be made: from a template and an item of the book, or verbatim from `content`."""

    path: str
    template: str | None = None
    item: object = None
    content: bytes | None = None


def load_pack(name: str, sources: Mapping[str, bytes]) -> Pack:
    """A pack from its folder's files. Raises Failed when `pack.yaml` is missing or wrong."""
    where = f"templates/{name}/pack.yaml"
    if "pack.yaml" not in sources:
        raise Failed(report(INVALID_PACK, f"{where}: there is no pack.yaml", help="name a pack that exists"))
    data = read(where, sources["pack.yaml"]).data
    try:
        top = _known(data, {"plan", "files", "options"})
        files = tuple(PackFile(**cast("dict[str, str]", _known(f, _FILE))) for f in cast("list[Json]", top["files"]))
        options = tuple(_option(n, o) for n, o in cast("dict[str, Json]", top.get("options", {})).items())
        for file in files:
            _check(file, sources)
        return Pack(name, str(top["plan"]), files, options, sources)
    except (KeyError, TypeError, ValueError) as error:
        raise Failed(report(INVALID_PACK, f"{where}: {error}")) from error


_FILE = {"path", "template", "over", "copy", "when"}


def _known(data: Json, keys: set[str]) -> dict[str, Json]:
    if not isinstance(data, dict):
        raise ValueError(f"a map with {', '.join(sorted(keys))} is wanted")
    for key in data:
        if key not in keys:
            raise ValueError(f"unknown key '{key}'")
    return data


def _check(file: PackFile, sources: Mapping[str, bytes]) -> None:
    if (file.template is None) == (file.copy is None):
        raise ValueError(f"'{file.path}' needs either template or copy")
    if file.template is not None and "{" not in file.template and file.template not in sources:
        raise ValueError(f"template '{file.template}' does not exist")


def _option(name: str, data: Json) -> Option:
    entry = _known(data, {"default", "values", "help"})
    values = tuple(str(v) for v in cast("list[Json]", entry.get("values", [])))
    return Option(name, entry.get("default"), values, str(entry["help"]))


def options_of(pack: Pack, given: Mapping[str, Json]) -> dict[str, Json]:
    """The pack's options with defaults filled in. Raises Failed for an unknown option or value."""
    known = {o.name: o for o in pack.options}
    wrong = []
    for name, value in given.items():
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            helps = f"did you mean '{near[0]}'?" if near else f"pack '{pack.name}' has: {', '.join(known) or 'none'}"
            wrong.append(report(INVALID_OPTION, f"pack '{pack.name}' has no option '{name}'", help=helps))
        elif isinstance(known[name].default, list):
            wrong += _wrong_items(known[name], value)
        elif known[name].values and value not in known[name].values:
            helps = f"one of: {', '.join(known[name].values)}"
            wrong.append(report(INVALID_OPTION, f"option '{name}' cannot be {value!r}", help=helps))
        elif not isinstance(value, (str, bool, int)):
            wrong.append(report(INVALID_OPTION, f"option '{name}' cannot be {value!r}", help=known[name].help))
    if wrong:
        raise Failed(*wrong)
    return {o.name: _listed(o, given[o.name]) if o.name in given else o.default for o in pack.options}


def _wrong_items(option: Option, value: Json) -> Iterator[Diagnostic]:
    listed = _listed(option, value)
    helps = f"a list of any of: {', '.join(option.values)}"
    strange = [v for v in listed if v not in option.values] if isinstance(listed, list) and listed else [value]
    for item in strange:
        yield report(INVALID_OPTION, f"option '{option.name}' cannot be {item!r}", help=helps)


def _listed(option: Option, value: Json) -> Json:
    """A text with commas as the list that it stands for."""
    if isinstance(option.default, list) and isinstance(value, str):
        return [part.strip() for part in value.split(",")]
    return value


def file_plans(pack: Pack, book: object) -> Iterator[FilePlan]:
    """The files that the pack makes of a book (what its plan module returned).

    Files over the same collection that follow each other are made item by item: a collection may make its items as
    they are asked for, and keep none.
    """
    files = [f for f in pack.files if f.when is None or getattr(book, f.when)]
    for over, run in groupby(files, key=lambda f: f.over):
        together = list(run)
        if over is None:
            for file in together:
                if file.copy is not None:
                    yield from _copies(file, file.copy, pack, book)
                else:
                    yield FilePlan(_fill(file.path, book, book), file.template, book)
            continue
        for item in getattr(book, over):
            for file in together:
                yield FilePlan(_fill(file.path, item, book), file.template, item)


def _copies(file: PackFile, source: str, pack: Pack, book: object) -> Iterator[FilePlan]:
    path = _fill(file.path, book, book)
    if not source.endswith("/"):
        yield FilePlan(path, content=pack.sources[source])
        return
    for name in sorted(pack.sources):
        if name.startswith(source):
            yield FilePlan(path + name[len(source) :], content=pack.sources[name])


def _fill(pattern: str, item: object, book: object) -> str:
    def value(m: re.Match[str]) -> str:
        owner = item if hasattr(item, m[1]) else book
        return str(getattr(owner, m[1]))

    return re.sub(r"\{(\w+)\}", value, pattern)
