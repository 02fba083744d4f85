"""The credentials that an operation needs, as its page and the overview tell them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.ir import Api, Operation
from generator.ir_security import SecurityUse
from generator.plan.site_auth import carried
from generator.plan.site_labels import Labels
from generator.plan.site_text import Code, Prose, Text


@dataclass(frozen=True, slots=True)
class SchemeUse:
    """A security scheme that the operation needs; `anchor` is its id on the page about authentication."""

    name: Code
    anchor: Text | None
    kind: Text
    scopes: tuple[Code, ...]
    description: Prose | None


@dataclass(frozen=True, slots=True)
class Needs:
    """`uses` are the alternatives but that of sending nothing, each with the schemes that it takes together.

    `badge` says whether anything is needed; `lead` how many of the alternatives, empty if there is nothing to say.
    """

    badge: Text
    lead: Text
    uses: tuple[tuple[SchemeUse, ...], ...]

    def __bool__(self) -> bool:
        return bool(self.uses)


class Security:
    """Tells what the operations of one API need; `anchors` are the ids of its schemes on their page."""

    def __init__(self, api: Api, anchors: Mapping[str, Text], labels: Labels) -> None:
        self._usual = api.security
        self._schemes = {s.id: s for s in api.security_schemes}
        self._anchors = anchors
        self._labels = labels

    def needs(self, o: Operation) -> Needs:
        """The credentials of an operation."""
        t = self._labels
        given = self._usual if o.security is None else o.security
        uses = tuple(tuple(map(self._use, alternative)) for alternative in given if alternative)
        if not uses:
            return Needs(t.auth_none, Text(""), ())
        if not all(given):
            return Needs(t.auth_optional, t.authentication_optional, uses)
        return Needs(t.auth_required, t.authentication_any if len(uses) > 1 else Text(""), uses)

    def _use(self, use: SecurityUse) -> SchemeUse:
        scheme = self._schemes.get(use.scheme)
        about = Prose(scheme.description) if scheme and scheme.description else None
        scopes = tuple(Code(s) for s in use.scopes)
        return SchemeUse(Code(use.scheme), self._anchors.get(use.scheme), Text(carried(scheme)), scopes, about)
