"""A document that a command was given: read once, looked at only as far as the command needs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator import shell
from generator.diagnostics import Diagnostic, Diagnostics, Severity
from generator.fileset import sha256

if TYPE_CHECKING:
    from generator.document import Document
    from generator.ir import Api

Step = Callable[[str], None]


@dataclass(slots=True)
class Input:
    """A document, its overlays and the files it refers to; what is made of it is made once."""

    path: str
    content: bytes
    overlays: list[tuple[str, bytes]]
    reader: shell.Reader
    _document: Document | None = None
    _prepared: Document | None = None
    _checked: list[Diagnostic] | None = None
    _api: tuple[Api, list[Diagnostic]] | None = None
    _opened: list[Diagnostic] = field(default_factory=list)

    @classmethod
    def read(
        cls,
        path: str,
        overlays: list[tuple[str, bytes]],
        ref_root: str | None = None,
        allow_remote: bool = False,
        content: bytes | None = None,
    ) -> Input:
        """The document at `path`; `content`, if it has been read. Raises Failed when it cannot be read."""
        content = shell.read_input(path) if content is None else content
        return cls(path, content, overlays, shell.Reader(os.path.dirname(path), ref_root, _remote(allow_remote)))

    def digests(self) -> dict[str, str]:
        """The hashes of all that was read, by names that hold no path of this machine."""
        out = {"document": sha256(self.content)}
        out |= {f"overlay/{n}": sha256(content) for n, (_, content) in enumerate(self.overlays)}
        out |= {f"ref/{name}": sha256(content) for name, content in self.reader.read.items()}
        return out

    def document(self, step: Step) -> Document:
        """The document with overlays applied. Raises Failed."""
        if self._document is None:
            from generator.document import open_document

            step(f"reading {self.path}")
            remote = self.reader.fetch if self.reader.remote else None
            self._document, found = open_document(self.path, self.content, self.overlays, self.reader.fetch, remote)
            self._opened = list(found)
        return self._document

    def checked(self, step: Step) -> list[Diagnostic]:
        """All that is to be said about the document, with positions. Raises Failed when it cannot be read at all."""
        if self._checked is None:
            from generator.prepare import prepare

            document = self.document(step)
            found = Diagnostics()
            found.extend(self._opened)
            if not found.failed:
                step(f"validating {self.path}")
                prepared = prepare(document)
                self._prepared = prepared.document
                found.extend(prepared.diagnostics)
            self._checked = found.located(document.locate)
        return self._checked

    def prepared(self, step: Step) -> Document:
        """The document repaired and of OpenAPI 3. Only for a document without errors."""
        self.checked(step)
        return self._prepared or self.document(step)

    def placed(self, found: Iterable[Diagnostic], step: Step) -> list[Diagnostic]:
        """Findings about the prepared document, at their places in the files given."""
        document = self.prepared(step)
        placed = Diagnostics()
        placed.extend(replace(d, pointer=document.given(d.pointer)) if d.pointer else d for d in found)
        return placed.located(self.document(step).locate)

    def api(self, step: Step) -> tuple[Api, list[Diagnostic]]:
        """The IR and what lowering says. Only for a document without errors."""
        if self._api is None:
            from generator.pipeline import understand

            document = self.prepared(step)
            step(f"reading the operations of {self.path}")
            api, more = understand(document)
            self._api = api, self.placed(more, step)
        return self._api

    def exported(self, form: str, step: Step, as_json: bool) -> tuple[str | None, list[Diagnostic]]:
        """The document as `bundle`, `flat` or `ir`; None if it is not fit for that."""
        found = self.checked(step)
        if any(d.severity is Severity.ERROR for d in found):
            return None, found
        document = self.prepared(step)
        if form == "ir":
            from generator.pipeline import ir_json

            api, more = self.api(step)
            return ir_json(api), [*found, *more]
        from generator.actions import flatten_actions
        from generator.bundle import bundle
        from generator.yaml_text import to_text

        whole = bundle(document)
        return to_text(flatten_actions(whole) if form == "flat" else whole, as_json), found


def _remote(allowed: bool) -> Callable[[str], bytes] | None:
    if not allowed:
        return None
    from generator.remote import Remote

    return Remote().fetch


def failed(found: list[Diagnostic]) -> bool:
    """Whether there is an error among the findings."""
    return any(d.severity is Severity.ERROR for d in found)
