"""Addresses of the API, or of one operation that has its own."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Server
from generator.plan.site_text import Code, Prose


@dataclass(frozen=True, slots=True)
class ServerView:
    url: Code
    description: Prose | None


def server_views(servers: tuple[Server, ...]) -> tuple[ServerView, ...]:
    """The addresses as the document writes them, with the variables in braces."""
    return tuple(ServerView(Code(s.url), Prose(s.description) if s.description else None) for s in servers)
