"""Names for everything in a target, scope by scope, remembered from one run to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.diagnostics import Diagnostic, Severity, declare, report
from generator.language import Language, Role
from generator.naming import Want, digest, shorten, unique_names, words

NAME_COLLISION = declare("name-collision", Severity.WARNING, "two things would have the same name in generated code")


class Namer:
    """Hands out names in one language. `published` holds what an earlier run used, scope -> key -> name."""

    def __init__(self, language: Language, published: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self._old = published
        self.names: dict[str, dict[str, str]] = {}
        self.diagnostics: list[Diagnostic] = []

    def spell(self, role: Role, wire: str, place: str = "") -> str:
        """`wire` as a name for the role; without a letter or digit it is named after its place and a hash."""
        parts = words(wire) or (*words(place), "x" + digest(wire, 6))
        return shorten(self.language.spell(role, parts), wire)

    def assign(
        self, scope: str, role: Role, wants: Iterable[Want], *, pointers: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """A unique name per want. A collision is reported at `pointers[key]`."""
        wants = list(wants)
        names, collisions = unique_names(
            wants,
            reserved=self.language.reserved(role),
            published=self._old.get(scope),
            fold_case=self.language.fold_case(role),
        )
        wires = {w.key: w.wire for w in wants}
        for c in collisions:
            mine, other = wires[c.key], wires.get(c.holder, c.holder)
            self.diagnostics.append(
                report(
                    NAME_COLLISION,
                    f"'{mine}' would be called '{c.wish}' like '{other}'; it is called '{c.name}'",
                    pointer=(pointers or {}).get(c.key),
                    help="pin a name with x-name (an overlay will do)",
                )
            )
        # A name that equals its wire name wins again in any later run; only the others need remembering.
        kept = {key: name for key, name in sorted(names.items()) if name != wires[key]}
        if kept:
            self.names[scope] = kept
        return names

    def assign_one(self, scope: str, role: Role, wire: str) -> str:
        """A name that has its scope for itself."""
        return self.assign(scope, role, [Want(wire, wire, (self.spell(role, wire),))])[wire]
