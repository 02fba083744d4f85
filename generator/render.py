"""File plans -> text. A template prints encoded values and lays them out; it decides nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from generator import encode_scripts as scripts
from generator.encode import Html, Ident, Js, Md, Plain, Py, Sh, Toml
from generator.packs import FilePlan, Pack

if TYPE_CHECKING:
    import jinja2

# What a template for each kind of file may print. Anything else is a forgotten encoder.
_ALLOWED: Mapping[str, tuple[type, ...]] = {
    "py": (Py, Ident),
    "toml": (Toml, Ident),
    "md": (Md, Ident),
    "html": (Html, Ident),
    "sh": (Sh, Ident),
    "txt": (Plain, Ident),
    "xml": (Html, Ident),
    "mjs": (scripts.Js, Ident),
    "go": (scripts.Go, Ident),
    "java": (scripts.Java, Ident),
    "ps1": (scripts.PowerShell, Ident),
    "rb": (scripts.Ruby, Ident),
    "php": (scripts.Php, Ident),
    "http": (scripts.Http, Ident),
    "json": (Js, Ident),
    "js": (Js, Ident),
}


class _Laid(str):
    """What a macro returned: its values have been checked one by one."""

    __slots__ = ()


def _laid(parts: Iterable[str]) -> _Laid:
    return _Laid("".join(parts))


def _once() -> Callable[..., str]:
    """`once(macro, argument, ...)` in a template: what the macro makes of the arguments, made once and kept a while."""

    @lru_cache(maxsize=1024)
    def once(macro: Callable[..., str], *arguments: Hashable) -> str:
        return macro(*arguments)

    return once


class Renderer:
    """Renders the files of one pack. One Jinja environment per kind of file, because each kind has its own encoders."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._environments: dict[str, jinja2.Environment] = {}

    def render(self, plan: FilePlan, book: object) -> bytes:
        """The file's content: UTF-8, `\\n` line ends, one at the end."""
        if plan.content is not None:
            return plan.content
        assert plan.template is not None
        name = re.sub(r"\{(\w+)\}", lambda m: str(getattr(plan.item, m[1])), plan.template)
        template = self._environment(name).get_template(name)
        return template.render(it=plan.item, book=book).encode()

    def _environment(self, template: str) -> jinja2.Environment:
        kind = template.removesuffix(".j2").rpartition(".")[2]
        if kind not in self._environments:
            self._environments[kind] = _environment(kind, self._pack.sources)
        return self._environments[kind]


def _environment(kind: str, sources: Mapping[str, bytes]) -> jinja2.Environment:
    import jinja2

    from generator.templates import compiler

    printable = frozenset({*_ALLOWED[kind], _Laid})

    def finalize(value: object) -> str:
        if type(value) in printable:
            return value  # type: ignore[return-value]
        if type(value) is int:
            return str(value)
        raise TypeError(f"a .{kind} template prints a bare {type(value).__name__}: {value!r:.60}")

    environment = jinja2.Environment(
        loader=jinja2.DictLoader({n: s.decode() for n, s in sources.items() if n.endswith(".j2")}),
        autoescape=False,  # noqa: S701  every value is encoded for its sink before it gets here; finalize refuses others
        undefined=jinja2.StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
    )
    environment.globals["once"] = _once()
    environment.code_generator_class = compiler()
    environment.concat = _laid  # type: ignore[method-assign]
    return environment
