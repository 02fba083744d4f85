"""What a pack's plan is given besides the API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.document import Document
from generator.ir import Json
from generator.plan.names import Namer
from generator.plan.surface import Surface


@dataclass(frozen=True, slots=True)
class Context:
    """`options` are the pack's, checked and with defaults; `surface` is what the Python client calls things.

    `namer` gives every further name, so that it is unique in its scope and stays from run to run. `document` is what
    the API was read from, if that is at hand.
    """

    surface: Surface
    namer: Namer
    options: Mapping[str, Json] = field(default_factory=dict)
    document: Document | None = None
