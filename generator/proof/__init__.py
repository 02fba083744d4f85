"""Proof that a document is valid, at a small part of what the arbiter costs.

`proven` says only *valid*, and only where openapi-spec-validator would say so too; of anything else it says nothing,
and the arbiter is asked. It reads the same meta-schemas from the same packages. The tests compare the two.
"""

from __future__ import annotations

from generator.ir import Json
from generator.proof.base import Unsure


def proven(data: dict[str, Json], family: str) -> bool:
    """Whether a document in one file surely is valid (`family`: `2.0`, `3.0`, `3.1` or `3.2`)."""
    from generator.proof.meta import checks
    from generator.proof.walk import Walk

    try:
        document, schema = checks(family)
        return document(data) and Walk(data, family, schema).passes()
    except (Unsure, RecursionError, KeyError, TypeError, AttributeError):  # a reference may lead to anything
        return False
