"""The page about changes: the entries of all operations' change histories, by version."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.ir import Api
from generator.plan.site_fields import Anchors
from generator.plan.site_text import Link, Prose, Text, page_link


@dataclass(frozen=True, slots=True)
class ChangedView:
    """An entry and the page that tells it, for HTML and for Markdown."""

    page: tuple[Link, Link]
    text: Prose


@dataclass(frozen=True, slots=True)
class VersionView:
    version: Text
    anchor: Text
    changes: tuple[ChangedView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage:
    """`differences` are what changed between versions of the document, as text made elsewhere; none so far."""

    versions: tuple[VersionView, ...]
    differences: tuple[Prose, ...] = ()


def changes_page(api: Api, titles: dict[str, tuple[str, str]]) -> ChangesPage:
    """The latest version first."""
    found: dict[str, list[ChangedView]] = {}
    for operation in api.operations:
        for change in operation.history or ():
            title, path = titles[operation.id]
            view = ChangedView(page_link(Text(title), path, ""), Prose(change.text))
            found.setdefault(change.version, []).append(view)
    anchors = Anchors()
    versions = sorted(found, key=_order, reverse=True)
    return ChangesPage(
        versions=tuple(VersionView(Text(v), anchors.give("version", v), tuple(found[v])) for v in versions)
    )


def _order(version: str) -> list[tuple[int, int, str]]:
    """4.10 comes after 4.9."""
    parts = re.findall(r"\d{1,9}|[^\W\d]+", version)
    return [(1, int(p), "") if p.isascii() and p.isdigit() else (0, 0, p) for p in parts]
