"""Examples of bodies on a page: those that the document gives to requests, and those of responses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Json, Operation
from generator.plan.examples_request import json_text
from generator.plan.site_fields import Anchors
from generator.plan.site_labels import Labels
from generator.plan.site_text import Block, Prose, Text
from generator.samples import Samples

_LONGEST = 12_000  # characters of an example on a page
_UNFOLDED = 3  # examples of a request's body that need no unfolding


@dataclass(frozen=True, slots=True)
class Sample:
    """An example: `title` is a language, a status or a name, `note` and `text` what else there is to know."""

    title: Text
    anchor: Text
    code: Block
    note: Text | None = None
    text: Prose | None = None


@dataclass(frozen=True, slots=True)
class Bodies:
    """The examples that the document gives to a request's body, beside the one that the request example sends."""

    samples: tuple[Sample, ...]

    def __bool__(self) -> bool:
        return bool(self.samples)

    @property
    def unfolded(self) -> bool:
        return len(self.samples) <= _UNFOLDED


def bodies(o: Operation, anchors: Anchors) -> Bodies:
    """All named examples of the body; none if a lone one without a title says no more than the request example."""
    contents = [m for m in o.body.contents if m.examples] if o.body else []
    found = [(m, e) for m in contents for e in m.examples if e.name is not None]
    if len(found) == 1 and not (found[0][1].summary or found[0][1].description):
        return Bodies(())
    return Bodies(
        tuple(
            Sample(
                title=Text(e.summary or e.name or ""),
                anchor=anchors.give("body-example", e.name or ""),
                code=_block(e.value.json, media.media_type),
                note=Text(media.media_type) if len(contents) > 1 else None,
                text=Prose(e.description) if e.description else None,
            )
            for media, e in found
        )
    )


def answers(o: Operation, samples: Samples, anchors: Anchors, labels: Labels) -> Iterator[Sample]:
    """The examples of all responses."""
    for response in o.responses:
        found = samples.response(response)
        for sample in found:
            several = len(found) > 1
            title = f"{response.status} {sample.name or sample.media.media_type}" if several else response.status
            made = labels.generated.raw if sample.made else ""
            names = ["" if several else sample.name or "", sample.summary or "", made]
            note = ", ".join(n for n in names if n)
            code = _block(sample.value.json, sample.media.media_type)
            yield Sample(Text(title), anchors.give("example", response.status), code, Text(note))


def _block(value: Json, media_type: str) -> Block:
    is_text = isinstance(value, str) and "json" not in media_type
    text = str(value) if is_text else json_text(value)
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rstrip() + "\n…"
    return Block(text, "" if is_text else "json")
