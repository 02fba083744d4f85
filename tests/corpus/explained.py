"""Why a client has another number of operations than the index says."""

from __future__ import annotations

# Documents whose difference has another reason; `operations` are those of the client.
OTHERS: dict[tuple[str, int], str] = {
    ("specs/Mermade__openapi3-examples/3.0/pass/extensionsEverywhere.yaml", 6): (
        "the index counts what stands under x- keys of paths, which are no paths"
    ),
}
BEHIND_REFERENCES = "the index does not look into referenced path items"


def operations_explained(file: str, expected: int, counted: int, operations: int) -> str | None:
    """The reason for a difference, if it is one that loses nothing.

    `counted` are the operations of the document, counted by the corpus command itself with references followed.
    """
    if operations == counted and (file, operations) in OTHERS:
        return OTHERS[file, operations]
    return BEHIND_REFERENCES if operations == counted > expected else None
