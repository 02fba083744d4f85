"""Forms of a document's operations as their pages have them, run by node without a page."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from generator import shell
from generator.commands.inputs import Input, failed
from generator.document import Document
from generator.ir import Api
from generator.languages.python import Python
from generator.packs import load_pack, options_of
from generator.plan.context import Context
from generator.plan.names import Namer
from generator.plan.site import plan
from generator.plan.surface import surface
from generator.render import Renderer
from tests.support import ROOT
from tests.tools import tool

PACK = ROOT / "templates/site"
SCRIPTS = (
    "value",
    "pattern",
    "formats",
    "check",
    "reasons",
    "wire",
    "look",
    "form",
    "auth",
    "request",
    "inputs",
    "answer",
)
ZSTACK = ROOT / "specs/zstack"


class Forms:
    """The forms of one document. Those of operations are made when they are asked for."""

    def __init__(self, api: Api, document: Document) -> None:
        self.api = api
        self.document = document
        pack = load_pack("site", shell.load_pack_files("site"))
        options = options_of(pack, {})
        namer = Namer(Python(), {})
        self._book = plan(api, Context(surface(api, namer, options), namer, options, document))
        self._renderer = Renderer(pack)
        self.shared = [self._text(file) for file in self._book.try_shared]
        self._numbers = {o.id: n for n, o in enumerate(api.operations)}

    def data(self, operation: str) -> str:
        """The file of an operation's form."""
        return self._text(self._book.tries[self._numbers[operation]])

    def _text(self, item: object) -> str:
        from generator.packs import FilePlan

        return self._renderer.render(FilePlan("try.js", "try-data.js.j2", item), self._book).decode()


def opened(path: Path, overlays: Sequence[Path] = (), root: Path | None = None) -> tuple[Api, Document] | None:
    """A document as `specpress mock` reads it; None for one with errors."""
    given = Input.read(str(path), [(str(o), shell.read_input(str(o))) for o in overlays], str(root) if root else None)
    if failed(given.checked(lambda _: None)):
        return None
    return given.api(lambda _: None)[0], given.prepared(lambda _: None)


def zstack() -> tuple[Api, Document]:
    found = opened(ZSTACK / "openapi.yaml", [ZSTACK / f"{name}.overlay.yaml" for name in ("enrich", "samples")])
    assert found is not None
    return found


class Node:
    """One node process that runs the scripts."""

    def __init__(self, folder: Path) -> None:
        labels = folder / "labels.js"
        from generator.encode import js_value
        from generator.plan.site_labels_try import EN

        labels.write_text(f"specpressTry.labels({js_value(dict(EN))});")
        scripts = [PACK / f"try-{name}.js" for name in SCRIPTS]
        command = [tool("node"), Path(__file__).with_name("page.mjs"), *scripts, labels]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)

    def answers(self, data: Sequence[str], cases: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """What the page makes of each case: `wrong`, `unchecked`, and the request."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"data": list(data), "cases": list(cases)}) + "\n")
        self._process.stdin.flush()
        out = json.loads(self._process.stdout.readline())
        assert isinstance(out, list), out["error"]
        return out


def changed(value: Any, depth: int = 0) -> Iterator[Any]:
    """The value with one thing changed, systematically: left out, added, of another type, longer, larger."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield {k: v for k, v in value.items() if k != key}
            if depth < 6:
                yield from ({**value, key: other} for other in changed(inner, depth + 1))
        yield {**value, "a property that is not known": 1}
    elif isinstance(value, list):
        yield []
        yield [*value, *value]
        for place, inner in enumerate(value[:2] if depth < 6 else ()):
            yield from ([*value[:place], other, *value[place + 1 :]] for other in changed(inner, depth + 1))
    for other in (None, "", "x", "é𝄞" * 300, 7, -1, 0.5, 1.0, 2**31, 2**53 + 1, 2**63, True, [], [1], {}, {"a": 1}):
        if type(other) is not type(value) or other != value:
            yield other
    if isinstance(value, str):
        yield from (value + "x", value[:-1], f" {value}", value.upper(), value * 20)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield from (value + 1, value - 1, value * 1000, value / 3, -value)
