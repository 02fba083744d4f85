"""The page about changes: the entries of all operations' change histories, by version."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.ir import Api
from generator.plan.site_fields import Anchors
from generator.plan.site_text import Link, Prose, Text, page_link


@dataclass(frozen=True, slots=True)
class ChangedView:
    """What changed of an operation, and its page, for HTML and for Markdown."""

    page: tuple[Link, Link]
    texts: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class VersionView:
    version: Text
    anchor: Text
    changes: tuple[ChangedView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage:
    """`differences` are what changed between versions of the document, as text made elsewhere; none so far.

    `kept` tells whether the document keeps records, though there may be none yet.
    """

    versions: tuple[VersionView, ...]
    kept: bool
    differences: tuple[Prose, ...] = ()


def changes_page(api: Api, titles: dict[str, tuple[str, str]]) -> ChangesPage:
    """The latest version first."""
    found: dict[str, dict[str, list[Prose]]] = {}
    for operation in api.operations:
        for change in operation.history or ():
            found.setdefault(change.version, {}).setdefault(operation.id, []).append(Prose(change.text))
    anchors = Anchors()
    versions = sorted(found, key=_order, reverse=True)
    return ChangesPage(
        versions=tuple(
            VersionView(
                version=Text(v),
                anchor=anchors.give("version", v),
                changes=tuple(_changed(*titles[id], tuple(texts)) for id, texts in found[v].items()),
            )
            for v in versions
        ),
        kept=any(o.history is not None for o in api.operations),
    )


def _changed(title: str, path: str, texts: tuple[Prose, ...]) -> ChangedView:
    return ChangedView(page_link(Text(title), path, ""), texts)


def _order(version: str) -> list[tuple[int, int, str]]:
    """4.10 comes after 4.9."""
    parts = re.findall(r"\d{1,9}|[^\W\d]+", version)
    return [(1, int(p), "") if p.isascii() and p.isdigit() else (0, 0, p) for p in parts]
