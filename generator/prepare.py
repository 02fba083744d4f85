"""From the document as given to one that can be lowered: validated, repaired where it breaks a rule clearly, and of
OpenAPI 3.

A valid document passes as it is. What is said about repaired data is said about the place it came from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.bundle import INLINED, bundled
from generator.diagnostics import Diagnostic, Diagnostics, report
from generator.document import Document
from generator.repair import codes
from generator.validate import family_of, unsupported, validate

_ROUNDS = 4  # what one repair uncovers, the next one may mend


@dataclass(frozen=True, slots=True)
class Prepared:
    """`document` is fit for lowering only if there is no error among the diagnostics."""

    document: Document
    diagnostics: tuple[Diagnostic, ...]


def prepare(document: Document) -> Prepared:
    """Validate a document; repair it and validate again; make OpenAPI 3 of Swagger 2.0.

    Only for a document whose references are sound. Nothing is fetched.
    """
    family = family_of(document)
    if family is None:
        return Prepared(document, (unsupported(document),))
    found = Diagnostics()
    verdict = validate(document, family)
    if verdict.rewritten and not verdict.failed:  # else told with the other repairs
        found.extend(_inlined(document))
    for number in range(_ROUNDS):
        if not verdict.failed:
            break
        mended, repairs = _mended(document, family, verdict.defaults, first=number == 0)
        if not repairs:
            break
        found.extend(_told(mended, repairs))
        document, family = mended, family_of(mended) or family
        verdict = validate(document, family)
    found.extend(verdict.found)
    if family == "2.0" and not found.failed:
        document, said = _upgraded(document)
        found.extend(said)
    return Prepared(document, tuple(found))


def _mended(
    document: Document, family: str, defaults: Iterable[str], first: bool
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document in one file, repaired; the diagnostics have its pointers."""
    from generator.repair import repair_defaults, repair_structure

    if first:
        whole = bundled(document)
        known = tuple(_inlined(document))
        document = document.rewritten(whole.data, whole.origins)
        done = repair_structure(whole.data, family)
        if known or done.diagnostics:
            return document.rewritten(done.data, done.moved), (*known, *done.diagnostics)
    done = repair_defaults(document.root, defaults)
    return document.rewritten(done.data, done.moved), done.diagnostics


def _inlined(document: Document) -> Iterator[Diagnostic]:
    """References for which bundling has put what they lead to."""
    for file in list(document.sources):
        for reference in document.references(file):
            if reference.kind in INLINED and "/x-actions/" not in reference.at:
                what = "an operation" if reference.kind == "operations" else "a map"
                message = f"{what} cannot be a reference; what stands at '{reference.ref}' is put in its place"
                yield report(codes.INLINED_REFERENCE, message, pointer=f"{reference.at}/$ref")


def _upgraded(document: Document) -> tuple[Document, list[Diagnostic]]:
    from generator.swagger2 import upgrade

    whole = bundled(document)
    document = document.rewritten(whole.data, whole.origins)
    done = upgrade(whole.data)
    return document.rewritten(done.data, done.origins), _told(document, done.diagnostics)


def _told(document: Document, found: Iterable[Diagnostic]) -> list[Diagnostic]:
    return [replace(d, pointer=document.given(d.pointer)) if d.pointer else d for d in found]
