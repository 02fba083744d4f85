"""How the members of a form travel, as `Enc(...)` of the Python client's descriptors."""

from __future__ import annotations

from collections.abc import Mapping

from generator.encode import py_str, py_value
from generator.ir import Array, Bytes, Const, Encoding, Enum, Json, Media, NamedSchema, Parameter, Ref, Scalar, Schema
from generator.plan.pyfmt import Node, call
from generator.plan.surface import fields_of, is_multipart

_BASE64 = Scalar("string", "byte")


def body_encodings(media: Media, schemas: Mapping[str, NamedSchema]) -> list[Node]:
    """The entries of `encodings=`: what the document says, and which members of multipart bodies are what."""
    said = {e.wire: e for e in media.encodings}
    fields = (fields_of(media.schema, schemas) or ()) if media.schema and is_multipart(media.media_type) else ()
    kinds = {f.wire: kind for f in fields if (kind := _kind(f.schema, schemas))}
    made = [
        _encoding(said.get(wire) or Encoding(wire=wire), kinds.get(wire)) for wire in dict.fromkeys((*said, *kinds))
    ]
    return [node for node in made if node is not None]


def _encoding(e: Encoding, kind: str | None) -> Node | None:
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
    if kind is not None:
        items.append(f"{kind}=True")
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


def _kind(schema: Schema, schemas: Mapping[str, NamedSchema]) -> str | None:
    """`file` if a member, or each item of a list, is raw content, `base64` if it is bytes that travel as text."""
    for _ in range(len(schemas) + 1):
        if isinstance(schema.type, Ref) and schema.type.id in schemas:
            schema = schemas[schema.type.id].schema
        elif isinstance(schema.type, Array):
            schema = schema.type.items
        else:
            break
    if isinstance(schema.type, Bytes):
        return "file"
    return "base64" if schema.type == _BASE64 else None
