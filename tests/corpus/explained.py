"""Why a client has another number of operations than the index says."""

from __future__ import annotations

BEHIND_REFERENCES = "the index does not look into referenced path items"


def operations_explained(expected: int, counted: int, operations: int) -> str | None:
    """The reason for a difference, if it is one that loses nothing.

    `counted` are the operations of the document, counted by the corpus command itself with references followed.
    """
    return BEHIND_REFERENCES if operations == counted > expected else None
