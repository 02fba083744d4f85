"""Passes: IR -> IR, one idea each. Each module says before and after."""

from __future__ import annotations

from generator.diagnostics import Diagnostic
from generator.ir import Api


def run(api: Api) -> tuple[Api, list[Diagnostic]]:
    """All passes in order, and what they found."""
    from generator.passes import (
        check_defaults,
        hide_tokens,
        name_inline,
        paginate,
        raw_bytes,
        spread_nullable,
        tag_unions,
    )

    api = spread_nullable.run(api)
    api = raw_bytes.run(api)
    api = tag_unions.run(api)
    api, found = check_defaults.run(api)
    api, more = paginate.run(api)
    api = hide_tokens.run(api)
    return name_inline.run(api), [*found, *more]
