"""How the members of a form travel, as `Enc(...)` of the Python client's descriptors."""

from __future__ import annotations

from collections.abc import Mapping

from generator.encode import py_str, py_value
from generator.ir import Array, Const, Encoding, Enum, Json, Media, NamedSchema, Parameter, Ref, Scalar, Schema
from generator.plan.pyfmt import Node, call
from generator.plan.surface import fields_of, is_multipart

_BASE64 = Scalar("string", "byte")


def body_encodings(media: Media, schemas: Mapping[str, NamedSchema]) -> list[Node]:
    """The entries of `encodings=`: what the document says, and which members are base64 in a multipart body."""
    said = {e.wire: e for e in media.encodings}
    fields = (fields_of(media.schema, schemas) or ()) if media.schema and is_multipart(media.media_type) else ()
    base64 = {f.wire for f in fields if _is_base64(f.schema, schemas)}
    wires = dict.fromkeys((*said, *(f.wire for f in fields if f.wire in base64)))
    made = [_encoding(said.get(wire) or Encoding(wire=wire), wire in base64) for wire in wires]
    return [node for node in made if node is not None]


def _encoding(e: Encoding, base64: bool) -> Node | None:
    """None for one that says nothing."""
    items: list[Node] = []
    if e.content_type:
        items.append(f"content_type={py_str(e.content_type)}")
    if e.style:
        items.append(f"style={py_str(e.style)}")
    if e.explode is not None:
        items.append(f"explode={e.explode}")
    if e.allow_reserved is not None:
        items.append(f"reserved={e.allow_reserved}")
    headers: dict[str, Json] = {h.wire: value for h in e.headers if (value := _fixed(h)) is not None}
    if headers:
        items.append(f"headers={py_value(headers)}")
    if base64:
        items.append("base64=True")
    return call(f"{py_str(e.wire)}: Enc", items) if items else None


def _fixed(header: Parameter) -> str | None:
    """The value of a part's header that has only one, or must be there and has a default."""
    kind = header.schema.type
    value: Json = None
    if isinstance(kind, Const):
        value = kind.value
    elif isinstance(kind, Enum) and len(kind.members) == 1:
        value = kind.members[0].value
    elif header.required and header.schema.default is not None:
        value = header.schema.default.json
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int)) else None


def _is_base64(schema: Schema, schemas: Mapping[str, NamedSchema]) -> bool:
    """Whether a member, or each item of a list, is bytes that travel as base64."""
    for _ in range(len(schemas) + 1):
        if isinstance(schema.type, Ref) and schema.type.id in schemas:
            schema = schemas[schema.type.id].schema
        elif isinstance(schema.type, Array):
            schema = schema.type.items
        else:
            break
    return schema.type == _BASE64
