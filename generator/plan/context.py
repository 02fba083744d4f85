"""What a pack's plan is given besides the API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.ir import Json
from generator.plan.surface import Surface

Names = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Context:
    """`options` are the pack's, checked and with defaults; `surface` is what the Python client calls things.

    `names` are the names that this target has published: scope -> key -> name.
    """

    surface: Surface
    options: Mapping[str, Json] = field(default_factory=dict)
    names: Names = field(default_factory=dict)
