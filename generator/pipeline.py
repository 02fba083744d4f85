"""The stages in order: document -> IR -> plan -> text. Pure: the caller reads and writes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from generator.diagnostics import Diagnostic, Diagnostics, Severity, declare, report

if TYPE_CHECKING:
    from generator.document import Document
    from generator.ir import Api, Json
    from generator.packs import Pack

UNSAFE_OUTPUT = declare("unsafe-output", Severity.ERROR, "generated text does not parse; nothing is written")

# Which language's names a pack shows.
_LANGUAGES = {"python": ("generator.languages.python", "Python")}


@dataclass(frozen=True, slots=True)
class Generated:
    """What a target is made of. `names` are to be remembered; `keys` say what formatted text was made from."""

    files: Mapping[str, bytes]
    keys: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Before:
    """What an earlier run left: published names, and per file its key and its content on disk (if untouched)."""

    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    content: Callable[[str], bytes | None] = lambda _path: None


def understand(document: Document) -> tuple[Api, list[Diagnostic]]:
    """Document -> IR, through all passes."""
    from generator import passes
    from generator.lower import lower

    api, found = lower(document)
    api, more = passes.run(api)
    return api, [*found, *more]


def generate(
    api: Api,
    pack: Pack,
    options: Mapping[str, Json],
    before: Before,
    step: Callable[[str], None] = lambda _: None,
    document: Document | None = None,
) -> Generated:
    """IR -> files of one target. `step` is told what goes on, for a progress display; `document` is what the API was
    read from."""
    from generator.packs import file_plans, options_of
    from generator.plan.context import Context
    from generator.plan.names import Namer
    from generator.plan.surface import surface
    from generator.render import Renderer

    chosen = options_of(pack, options)
    module, name = _LANGUAGES["python"]
    namer = Namer(getattr(import_module(module), name)(), before.names)
    context = Context(surface(api, namer, chosen), namer, chosen, document)
    step("planning")
    book: Any = import_module(f"generator.plan.{pack.plan}").plan(api, context)
    renderer = Renderer(pack)
    files: dict[str, bytes] = {}
    keys: dict[str, str] = {}
    found = Diagnostics()
    found.extend(namer.diagnostics)
    found.extend(getattr(book, "diagnostics", ()))
    step("rendering")
    for plan in file_plans(pack, book):
        text = renderer.render(plan, book)
        if plan.content is None and plan.path.endswith(".py"):
            text, keys[plan.path] = _formatted(plan.path, text, before)
        files[plan.path] = text
    step("checking")
    for path, content in files.items():
        if content != before.content(path):
            found.extend(_readable(path, content))
    return Generated(files, keys, namer.names, tuple(found))


def _formatted(path: str, text: bytes, before: Before) -> tuple[bytes, str]:
    """The text as black leaves it. Text that black formatted in an earlier run is taken from there."""
    from generator.plan.pylong import settled

    source = text.decode()
    if (known := settled(source)) is not None:
        return known.encode(), ""
    from importlib.metadata import version

    import black
    from black.parsing import InvalidInput

    key = hashlib.sha256(f"{version('black')}\0{source}".encode()).hexdigest()
    if before.keys.get(path) == key and (old := before.content(path)) is not None:
        return old, key
    try:
        return black.format_str(source, mode=black.Mode()).encode(), key
    except InvalidInput:
        return text, ""  # _readable says what is wrong with it


def _readable(path: str, content: bytes) -> list[Diagnostic]:
    """The second line of defence: what we wrote must parse as what it is."""
    import json
    import tomllib

    parsers: dict[str, Callable[[str], object]] = {"py": _python, "json": json.loads, "toml": tomllib.loads}
    parse = parsers.get(path.rpartition(".")[2])
    if parse is None:
        return []
    try:
        parse(content.decode())
    except (SyntaxError, ValueError, RecursionError) as error:
        help = "this is a defect of specpress: please report it with the document"
        return [report(UNSAFE_OUTPUT, f"{path} would not parse: {error}", help=help)]
    return []


def _python(text: str) -> None:
    """Raises SyntaxError as the compiler would. Nothing but the parser and the tables of names runs, in C."""
    import symtable

    symtable.symtable(text, "generated", "exec")


def ir_json(api: Api) -> str:
    """The IR as JSON text (`export --ir`)."""
    import json

    from generator.ir_json import to_json

    return json.dumps(to_json(api), indent=2, ensure_ascii=False, sort_keys=False) + "\n"
