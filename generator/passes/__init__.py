"""Passes: IR -> IR, one idea each. Each module says before and after."""

from __future__ import annotations

from generator.diagnostics import Diagnostic
from generator.ir import Api


def run(api: Api) -> tuple[Api, list[Diagnostic]]:
    """All passes in order, and what they found."""
    from generator.passes import name_inline, spread_nullable

    api = spread_nullable.run(api)
    return name_inline.run(api), []
