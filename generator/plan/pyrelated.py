"""What follows a call, told in docstrings and api.md: links to other methods, requests that the server sends back."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.encode import Md, md_code, md_text, plain_line, visible
from generator.ir import Json, Link, Operation
from generator.plan.inbound import Inbox
from generator.plan.pydocs import hanging, sentence
from generator.plan.surface import Surface


class Related:
    """Knows what methods and functions are called. Operations without links and callbacks have nothing to tell."""

    def __init__(self, surface: Surface, inboxes: tuple[Inbox, ...]) -> None:
        methods = surface.by_operation.items()
        self._called = {id: m.called for id, m in methods}
        for inbox in inboxes:
            self._called |= {r.operation.id: f"{inbox.name}.{r.name}" for r in inbox.receivers}

    def doc(self, o: Operation) -> list[str]:
        """Paragraphs of a docstring."""
        links = [hanging(self._link_text(status, link)) for status, link in _links(o)]
        backs = [
            hanging(f"{visible(c.callback or c.id)}: {c.method} {visible(c.path)}, read by `{self._called[c.id]}`.")
            for c in o.callbacks
        ]
        parts = (("Links:", links), ("Callbacks:", backs))
        return ["\n".join([title, *told]) for title, told in parts if told]

    def _link_text(self, status: str, link: Link) -> str:
        told = f"{visible(link.name)} ({status}): `{visible(self._target(link))}`"
        given = [f"{visible(name)} = `{visible(value)}`" for name, value in values(link)]
        told += f" with {', '.join(given)}." if given else "."
        return f"{told} {sentence(plain_line(link.description))}" if link.description else told

    def _target(self, link: Link) -> str:
        return self._called.get(link.operation or "") or link.target or link.operation or "?"

    def lines(self, o: Operation) -> Iterator[Md]:
        """Entries of a Markdown list."""
        me = md_code(self._called[o.id])
        for status, link in _links(o):
            given = ", ".join(f"{md_code(name)} = {md_code(value)}" for name, value in values(link))
            told = f"{me}: link {md_code(link.name)} ({md_text(status)}) to {md_code(self._target(link))}"
            yield Md(told + (f" with {given}" if given else ""))
        for c in o.callbacks:
            sent = md_code(f"{c.method} {c.path}")
            yield Md(f"{me}: callback {md_code(c.callback or c.id)}, {sent}, read by {md_code(self._called[c.id])}")


def _links(o: Operation) -> Iterator[tuple[str, Link]]:
    return ((r.status, link) for r in o.responses for link in r.links)


def values(link: Link) -> Iterator[tuple[str, str]]:
    """What a link gives to its operation: parameters (and `body`), each with a value or a runtime expression."""
    yield from ((name, _text(value)) for name, value in link.parameters.items())
    if link.body is not None:
        yield "body", _text(link.body.json)


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
