"""What a page tells of what follows a call: links of its responses, and requests that the server sends back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.ir import Operation, Response
from generator.plan.inbound import Receiver
from generator.plan.pyrelated import values
from generator.plan.site_text import Code, Link, Prose, Text


@dataclass(frozen=True, slots=True)
class LinkValue:
    """What a link gives to a parameter of its operation: a value or a runtime expression."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """`slug` names the page of the operation that the link leads to; None if it has none here."""

    name: Code
    target: Code
    slug: Text | None
    description: Prose | None
    values: tuple[LinkValue, ...]
    server: Code | None

    @property
    def page(self) -> Link:
        """To the Markdown page."""
        assert self.slug is not None
        return Link(self.target, Text(f"../operations/{self.slug.raw}.md"))


def links(response: Response, slugs: Mapping[str, str]) -> tuple[LinkView, ...]:
    """The links of a response; `slugs` leads from operation ids to names of pages."""
    return tuple(
        LinkView(
            name=Code(link.name),
            target=Code(link.operation or link.target or "?"),
            slug=_page(slugs.get(link.operation or "")),
            description=Prose(link.description) if link.description else None,
            values=tuple(LinkValue(Code(name), Code(value)) for name, value in values(link)),
            server=Code(link.server) if link.server else None,
        )
        for link in response.links
    )


def _page(slug: str | None) -> Text | None:
    return Text(slug) if slug is not None else None


def called_back(o: Operation) -> Iterator[tuple[str, Operation]]:
    """The callbacks of an operation and their own ones, each with the names that lead to it."""
    for callback in o.callbacks:
        name = callback.callback or callback.id
        yield name, callback
        yield from ((f"{name} / {inner}", found) for inner, found in called_back(callback))


def reading(package: str, receiver: Receiver) -> str:
    """Python that reads a webhook."""
    return f"from {package} import webhooks\n\nevent = webhooks.{receiver.name}(request.body, headers=request.headers)"
