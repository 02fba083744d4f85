"""The configuration: `[tool.specpress]` of a pyproject.toml, or the same keys in a specpress.yaml. Pure.

All paths are as written, relative to the configuration's folder.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast

from generator.diagnostics import Code, Diagnostics, Failed, Position, Severity, declare, report
from generator.ir import Json

INVALID_CONFIGURATION = declare("invalid-configuration", Severity.ERROR, "the configuration is not as it must be")
UNKNOWN_KEY = declare("unknown-key", Severity.ERROR, "the configuration has a key that does not exist")

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spec:
    """A document. `pages` (files or patterns), read by `dialect`, are transcribed into it; `overlays` correct it.

    `parts`: whether it is transcribed into several files.
    """

    name: str
    document: str
    pages: tuple[str, ...] = ()
    dialect: str | None = None
    overlays: tuple[str, ...] = ()
    parts: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """A configured output: a pack (a name or a folder) with its options, a spec (by its name here), a folder.

    `untracked` are patterns of files that version control does not keep: the manifest pins them by hash, and
    `--check` takes it for their word where they are missing.
    """

    name: str
    spec: str
    pack: str
    out: str
    options: Mapping[str, Json] = field(default_factory=dict)
    untracked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """`name` is the configuration file as it was given."""

    name: str
    specs: Mapping[str, Spec]
    targets: Mapping[str, Target]


def default_target(pack: str, spec: str, out: str) -> Target:
    """The target that `--target PACK` means without a configuration."""
    return Target(pack, spec, pack, out)


def load_config(name: str, content: bytes) -> Config:
    """The configuration in a file; `name` ends in `.toml` or `.yaml`. Raises Failed with all that is wrong."""
    data, locate = (_toml if name.endswith(".toml") else _yaml)(name, content)
    check = _Check(locate)
    top = check.table(data, (), {"specs", "targets"})
    specs = {n: _spec(check, n, d) for n, d in check.members(top, "specs")}
    targets = {n: _target(check, n, d, specs) for n, d in check.members(top, "targets")}
    _apart(check, targets)
    if check.found:
        raise Failed(*check.found)
    return Config(name, specs, targets)


class _Check:
    """Takes values out of tables and remembers what is wrong with them. A path says where a value stands."""

    def __init__(self, locate: Callable[[Path], Position]) -> None:
        self.locate = locate
        self.found = Diagnostics()

    def wrong(self, path: Path, message: str, help: str | None = None, code: Code = INVALID_CONFIGURATION) -> None:
        self.found.add(code, message, position=self.locate(path), help=help)

    def table(self, data: object, path: Path, keys: set[str] | None = None) -> dict[str, Json]:
        """A table; with `keys`, one that has no others."""
        if not isinstance(data, dict):
            self.wrong(path, f"{_shown(path)} must be a table of keys and values")
            return {}
        for key in data:
            if keys is not None and key not in keys:
                near = difflib.get_close_matches(key, keys, 1)
                help = f"did you mean '{near[0]}'?" if near else f"known here: {', '.join(sorted(keys))}"
                self.wrong((*path, key), f"there is no key '{key}' in {_shown(path)}", help, UNKNOWN_KEY)
        return cast("dict[str, Json]", data)

    def members(self, top: Mapping[str, Json], key: str) -> list[tuple[str, Json]]:
        members = self.table(top.get(key) or {}, (key,))
        for name in members:
            if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", name):
                self.wrong((key, name), f"'{name}' cannot be a name", "use letters, digits, '.', '_' and '-'")
        return sorted(members.items())

    def text(self, table: Mapping[str, Json], path: Path, key: str) -> str | None:
        """A string that is not empty; None if the key is missing."""
        if key not in table:
            return None
        value = table[key]
        if isinstance(value, str) and value and value.isprintable():
            return value
        self.wrong((*path, key), f"{_shown((*path, key))} must be a line of text, not {value!r}")
        return None

    def needed(self, table: Mapping[str, Json], path: Path, key: str, help: str) -> str:
        if key not in table:
            self.wrong(path, f"{_shown(path)} needs '{key}'", help)
        return self.text(table, path, key) or ""

    def texts(self, table: Mapping[str, Json], path: Path, key: str) -> tuple[str, ...]:
        """A list of strings; a single one stands for a list of one."""
        value = table.get(key, [])
        if isinstance(value, str) and value:
            return (value,)
        if isinstance(value, list) and all(isinstance(v, str) and v for v in value):
            return tuple(cast("list[str]", value))
        self.wrong((*path, key), f"{_shown((*path, key))} must be a list of texts, not {value!r}")
        return ()

    def yes(self, table: Mapping[str, Json], path: Path, key: str) -> bool:
        """Whether a key is set to true."""
        value = table.get(key, False)
        if not isinstance(value, bool):
            self.wrong((*path, key), f"{_shown((*path, key))} must be true or false, not {value!r}")
        return value is True


def _shown(path: Path) -> str:
    return f"'{'.'.join(path)}'" if path else "the configuration"


def _spec(check: _Check, name: str, data: Json) -> Spec:
    path = ("specs", name)
    table = check.table(data, path, {"document", "pages", "parts", "dialect", "overlays"})
    document = check.needed(table, path, "document", 'say where the OpenAPI document is: document = "openapi.yaml"')
    pages, overlays = (check.texts(table, path, key) for key in ("pages", "overlays"))
    parts = check.yes(table, path, "parts")
    return Spec(name, document, pages, check.text(table, path, "dialect"), overlays, parts)


def _target(check: _Check, name: str, data: Json, specs: Mapping[str, Spec]) -> Target:
    path = ("targets", name)
    table = check.table(data, path, {"spec", "pack", "out", "options", "untracked"})
    if "spec" in table or len(specs) != 1:
        spec = check.needed(table, path, "spec", "name one of the specs above")
    else:
        spec = next(iter(specs))
    if spec and spec not in specs:
        near = difflib.get_close_matches(spec, specs, 1)
        help = f"did you mean '{near[0]}'?" if near else f"configured: {', '.join(specs) or 'none'}"
        check.wrong((*path, "spec"), f"there is no spec '{spec}'", help)
    pack = check.text(table, path, "pack") or name
    out = check.needed(table, path, "out", f'name the folder to write: out = "generated/{name}"')
    options = check.table(table.get("options", {}), (*path, "options"))
    for key, value in options.items():
        if not _plain(value):
            check.wrong((*path, "options", key), f"option '{key}' cannot be {value!r}", "text, numbers, true and false")
    return Target(name, spec, pack, out, dict(options), check.texts(table, path, "untracked"))


def _plain(value: object) -> bool:
    """Whether a value is plain data: TOML has dates, too."""
    if isinstance(value, dict):
        return all(_plain(v) for v in value.values())
    if isinstance(value, list):
        return all(_plain(v) for v in value)
    return value is None or isinstance(value, (str, int, float, bool))


def _apart(check: _Check, targets: Mapping[str, Target]) -> None:
    """Two targets that write into one folder would delete each other's files."""
    folders: dict[tuple[str, ...], str] = {}
    for target in targets.values():
        parts = tuple(p for p in target.out.replace("\\", "/").split("/") if p not in ("", "."))
        for other, name in folders.items():
            if target.out and parts[: len(other)] == other[: len(parts)]:
                message = f"targets '{name}' and '{target.name}' would write into one folder"
                check.wrong(("targets", target.name, "out"), message, "give each target a folder of its own")
        folders[parts] = target.name


# ---- the two forms


def _yaml(name: str, content: bytes) -> tuple[Json, Callable[[Path], Position]]:
    from generator.source import read

    source = read(name, content)

    def locate(path: Path) -> Position:
        pointers = [_pointer(path[:end]) for end in range(len(path), -1, -1)]
        known = source.positions(pointers)
        return next((known[p] for p in pointers if p in known), Position(name, 1))

    return {} if source.data is None else source.data, locate


def _pointer(path: Path) -> str:
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in path)


def _toml(name: str, content: bytes) -> tuple[Json, Callable[[Path], Position]]:
    try:
        text = content.decode("utf-8-sig")
        data = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _broken("it is not UTF-8", Position(name, line)) from error
    except tomllib.TOMLDecodeError as error:
        place = re.search(r" \(at line (\d+), column (\d+)\)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (text.count("\n") + 1, 1)
        lines = text.split("\n")
        why = re.sub(r" \(at .*\)$", "", str(error))
        raise _broken(why, Position(name, line, column, lines[line - 1] if line <= len(lines) else None)) from error
    except RecursionError as error:
        raise _broken("it is nested too deeply", Position(name, 1)) from error
    tool = data.get("tool")
    keys = _toml_keys(text)

    def locate(path: Path) -> Position:
        full = ("tool", "specpress", *path)
        line, column, shown = next((keys[full[:n]] for n in range(len(full), 0, -1) if full[:n] in keys), (1, 1, None))
        return Position(name, line, column, shown)

    return cast("Json", tool.get("specpress", {}) if isinstance(tool, dict) else {}), locate


def _broken(why: str, position: Position) -> Failed:
    return Failed(report(INVALID_CONFIGURATION, f"the file cannot be read: {why}", position=position))


def _toml_keys(text: str) -> dict[Path, tuple[int, int, str]]:
    """Line, column and text of each table and key, as far as lines tell: tomllib gives no positions."""
    found: dict[Path, tuple[int, int, str]] = {}
    table: Path = ()
    for number, line in enumerate(text.split("\n"), 1):
        column = len(line) - len(line.lstrip()) + 1
        if re.match(r"\s*\[", line) and (header := _chain(line)):
            table = header
            found.setdefault(table, (number, column, line))
        elif (key := re.match(r"""\s*((?:[\w .-]|"[^"]*"|'[^']*')+)=""", line)) and (chain := _chain(key[0] + "0")):
            for end in range(1, len(chain) + 1):
                found.setdefault((*table, *chain[:end]), (number, column, line))
    return found


def _chain(line: str) -> Path:
    """The keys that one line of TOML opens; empty if it is no such line by itself."""
    try:
        data: object = tomllib.loads(line)
    except (tomllib.TOMLDecodeError, RecursionError):
        return ()
    keys: list[str] = []
    while isinstance(data, list) and data:
        data = data[0]
    while isinstance(data, dict) and data:
        keys.append(next(iter(data)))
        data = data[keys[-1]]
        while isinstance(data, list) and data:
            data = data[0]
    return tuple(keys)


# ---- what `specpress init` writes

_YAML = """\
# Configuration of specpress. All paths are relative to this file.
# A line that begins with # and no space is an example: take the # away to use it.

specs:
  example:
    # The OpenAPI document that everything is made from.
    document: openapi.yaml
    # Captured documentation pages, if the document is to be transcribed from them, and how such pages look.
    #pages: [pages/*.txt]
    #dialect: dialect.yaml
    # Whether that document is written in several files, one for each resource.
    #parts: true
    # Corrections (OpenAPI Overlay), applied in this order.
    #overlays: [enrich.overlay.yaml]

targets:
  python:
    # Which spec of those above; may be left out while there is one.
    spec: example
    # A built-in template pack, or a folder such as ./templates/mine; may be left out if the target has its name.
    pack: python
    # The folder to write. It belongs to the target: do not edit what is in it.
    out: generated/python
    # Options of the pack.
    #options: {package: example, namespaces: tag}
    # Files that version control does not keep: 'generate --check' does not miss them, but holds their hashes.
    #untracked: ["*.html"]
"""

_TOML = """\
# Configuration of specpress. All paths are relative to this file.
# A line that begins with # and no space is an example: take the # away to use it.

[tool.specpress.specs.example]
# The OpenAPI document that everything is made from.
document = "openapi.yaml"
# Captured documentation pages, if the document is to be transcribed from them, and how such pages look.
#pages = ["pages/*.txt"]
#dialect = "dialect.yaml"
# Whether that document is written in several files, one for each resource.
#parts = true
# Corrections (OpenAPI Overlay), applied in this order.
#overlays = ["enrich.overlay.yaml"]

[tool.specpress.targets.python]
# Which spec of those above; may be left out while there is one.
spec = "example"
# A built-in template pack, or a folder such as ./templates/mine; may be left out if the target has its name.
pack = "python"
# The folder to write. It belongs to the target: do not edit what is in it.
out = "generated/python"
# Options of the pack.
#options = {package = "example", namespaces = "tag"}
# Files that version control does not keep: 'generate --check' does not miss them, but holds their hashes.
#untracked = ["*.html"]
"""


def template(form: str = "yaml") -> str:
    """A configuration with comments, as `yaml` (specpress.yaml) or `toml` (to append to a pyproject.toml)."""
    return _TOML if form == "toml" else _YAML
