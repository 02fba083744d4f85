"""What every language must say: how names are spelled, which are taken, and how a type reads in a given file.

A language knows no OpenAPI. It sees words, roles and IR types; the plan asks it and records what a file has to import.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


class Role(enum.Enum):
    """What a name is for; each role has its own spelling and reserved words."""

    PACKAGE = "package"
    MODULE = "module"
    NAMESPACE = "namespace"
    METHOD = "method"
    CLIENT_METHOD = "client method"  # a method that stands beside the client's own attributes
    ARGUMENT = "argument"
    FIELD = "field"
    PYDANTIC_FIELD = "pydantic field"  # a field of a class that has pydantic's members
    TYPE = "type"
    MEMBER = "member"
    CREDENTIAL = "credential"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A name and the module that defines it; `module` is empty for what needs no import."""

    module: str
    name: str


class Language(Protocol):
    """The spelling of one language."""

    name: str

    def spell(self, role: Role, words: Iterable[str]) -> str:
        """The words as a name for the role; never empty, always an ASCII identifier."""
        ...

    def reserved(self, role: Role) -> frozenset[str]:
        """Names that must not be used for the role."""
        ...

    def fold_case(self, role: Role) -> bool:
        """Whether two names for the role may not differ in case alone (file names)."""
        ...
