"""Names in examples and documentation: those of the client where it has them, and a file-safe one per operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.encode import Ident
from generator.ir import Api, Operation
from generator.language import Role
from generator.naming import Want, digest, kebab, screaming, shorten, words
from generator.plan.context import Context
from generator.plan.pyclient import credentials

_LONGEST = 72  # leaves room for a number and a suffix


@dataclass(frozen=True, slots=True)
class Names:
    """`slugs` maps operation ids to names of files, `credentials` scheme ids to names of arguments.

    `inputs` are, for schemes that have no argument of their own, the variables that hold what the client makes it of.
    """

    package: Ident
    prefix: str
    credentials: Mapping[str, str]
    slugs: Mapping[str, str]
    inputs: Mapping[str, tuple[Ident, ...]]

    def variable(self, scheme: str, part: str = "") -> Ident:
        """The environment variable that holds a credential: `ACME_SESSION`."""
        name = self.credentials.get(scheme) or "token"
        return Ident("_".join(p for p in (self.prefix, name.upper(), part) if p))

    @property
    def base_url(self) -> Ident:
        """The environment variable that holds the server's address."""
        return Ident(f"{self.prefix}_BASE_URL")


def names_of(api: Api, context: Context) -> Names:
    """The names of an API, the same ones as in its Python client."""
    namer = context.namer
    package = namer.assign_one("package", Role.PACKAGE, str(context.options.get("package") or api.title))
    given = credentials(api, namer)
    prefix = screaming(words(package)) or "API"
    return Names(
        Ident(package),
        prefix,
        {c.scheme.id: c.name for c in given},
        slugs(api.operations, context),
        {c.scheme.id: tuple(Ident(f"{prefix}_{i.name.upper()}") for i in c.inputs) for c in given},
    )


def slugs(operations: tuple[Operation, ...], context: Context) -> dict[str, str]:
    """A name for the page and the folder of each operation: kebab-case, no two alike on any file system."""
    wants = [Want(o.id, o.id, (slug(o.id),)) for o in operations]
    return context.namer.assign("pages", Role.MODULE, wants, pointers={o.id: o.pointer for o in operations})


def slug(wire: str) -> str:
    """`SetVmClockTrack` -> set-vm-clock-track; a hash where there is no letter or digit."""
    return shorten(kebab(words(wire)) or f"operation-{digest(wire)}", wire, _LONGEST).replace("_", "-")
