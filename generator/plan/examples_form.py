"""How the members of forms travel: as text, as parts, as files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from generator.ir import Array, Bytes, Encoding, Json, Media, NamedSchema, Scalar, Schema
from generator.ir_kinds import resolved
from generator.media_types import is_json
from generator.plan.examples_url import compact, plain, plus, repeated, styled
from generator.plan.surface import fields_of

FILE = "file.bin"  # the file that examples upload


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart body; `file` marks uploaded content. `media_type` is None where nothing is said of it."""

    name: str
    text: str
    file: bool = False
    media_type: str | None = None


_STYLES = frozenset({"form", "spaceDelimited", "pipeDelimited", "deepObject"})


def _styled(name: str, value: Json, e: Encoding | None) -> list[str] | None:
    """As a query parameter, if one of the three that make it so is said; else None."""
    if e is None or (e.style is None and e.explode is None and e.allow_reserved is None):
        return None
    style = e.style if e.style in _STYLES else "form"
    explode = e.explode if e.explode is not None else style == "form"
    return styled(name, style, explode, bool(e.allow_reserved), value)


def form_text(value: Mapping[str, Json], media: Media) -> str:
    """An object as `application/x-www-form-urlencoded`."""
    said = {e.wire: e for e in media.encodings}
    pairs: list[str] = []
    for name, item in value.items():
        if item is None:
            continue
        e = said.get(name)
        styled_pairs = _styled(name, item, e)
        as_json = e is not None and is_json(e.content_type or "")
        pairs += (
            styled_pairs
            if styled_pairs is not None
            else [f"{plus(name)}={plus(compact(v) if as_json else plain(v))}" for v in repeated(item)]
        )
    return "&".join(pairs)


def parts_of(value: Mapping[str, Json], media: Media, schemas: Mapping[str, NamedSchema]) -> tuple[Part, ...]:
    """The parts of a multipart body: one for each member, and for each item of an array."""
    said = {e.wire: e for e in media.encodings}
    fields = {f.wire: f.schema for f in (fields_of(media.schema, schemas) or ())} if media.schema else {}
    parts: list[Part] = []
    for name, item in value.items():
        if item is None:
            continue
        pairs = _styled(name, item, said.get(name))
        if pairs is not None:
            parts += [Part(unquote(key), unquote(text)) for key, _, text in (p.partition("=") for p in pairs)]
        else:
            parts += [_part(name, v, said.get(name), fields.get(name), schemas) for v in repeated(item)]
    return tuple(parts)


def _part(
    name: str, value: Json, e: Encoding | None, schema: Schema | None, schemas: Mapping[str, NamedSchema]
) -> Part:
    allowed = [t.strip() for t in ((e and e.content_type) or "").split(",") if t.strip()]
    wanted = next((t for t in allowed if "*" not in t), None)
    if schema is not None and is_file(schema, schemas):
        return Part(name, "", True, wanted or "application/octet-stream")
    if isinstance(value, (dict, list)):
        wanted = wanted or "application/json"
    elif schema is not None and is_base64(schema, schemas):
        wanted = wanted or "application/octet-stream"
    return Part(name, compact(value) if wanted and is_json(wanted) else plain(value), False, wanted)


def _inner(schema: Schema, schemas: Mapping[str, NamedSchema]) -> Schema:
    """The schema of what a part holds: of an array, its items."""
    target = resolved(schema, schemas)
    return resolved(target.type.items, schemas) if isinstance(target.type, Array) else target


def is_file(schema: Schema, schemas: Mapping[str, NamedSchema]) -> bool:
    """Whether a member, or each item of an array, is the content of a file."""
    kind = _inner(schema, schemas).type
    return isinstance(kind, Bytes) or kind == Scalar("string", "binary")


def is_base64(schema: Schema, schemas: Mapping[str, NamedSchema]) -> bool:
    return _inner(schema, schemas).type == Scalar("string", "byte")


def multipart(parts: Sequence[Part], boundary: str) -> list[str | None]:
    """A multipart body as text, with None where a file's content stands. Lines end in CR LF."""
    out: list[str | None] = []
    text = ""
    for part in parts:
        said = f'Content-Disposition: form-data; name="{in_quotes(part.name)}"' + f'; filename="{FILE}"' * part.file
        kind = f"\r\nContent-Type: {part.media_type}" if part.media_type else ""
        text += f"--{boundary}\r\n{said}{kind}\r\n\r\n"
        if part.file:
            out += [text, None]
            text = ""
        else:
            text += part.text
        text += "\r\n"
    return [*out, f"{text}--{boundary}--\r\n"]


def lines_of(text: str) -> list[str]:
    """A text as its lines, each with the CR LF that ends it."""
    lines = text.split("\r\n")
    return [line + "\r\n" for line in lines[:-1]] + [lines[-1]] * bool(lines[-1])


def in_quotes(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def boundary_of(parts: Sequence[Part]) -> str:
    """A boundary that stands in none of the parts."""
    made = "example-boundary"
    while any(made in part.text for part in parts):
        made += "-"
    return made
