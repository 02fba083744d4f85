"""The fields of a form as the values that its schema describes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

from generator.ir import Array, Bytes, Encoding, Json, Map, Media, NamedSchema, Object, Schema
from generator.ir_kinds import resolved
from generator.media_types import is_form
from generator.mock.arguments import coerced, parts

Schemas = Mapping[str, NamedSchema]
_KEYS = re.compile(r"\[([^\[\]]*)\]")
_DEEPEST = 20


def fields_of(body: bytes, kind: str, media: Media, schemas: Schemas) -> Json:
    """A form's fields as an object; a file's content is the empty text, but for one of JSON."""
    if is_form(kind):
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    else:
        pairs = [(name, text or "") for name, text in parts(body, kind)]
    whole = resolved(media.schema, schemas) if media.schema is not None else None
    fields = {f.wire: f.schema for f in whole.type.fields} if whole and isinstance(whole.type, Object) else {}
    encodings = {e.wire: e for e in media.encodings}
    out: dict[str, Json] = {}
    for name, values in _gathered(pairs, fields).items():
        out[name] = _value(values, fields.get(name), encodings.get(name), schemas)
    return out


def _gathered(pairs: list[tuple[str, str]], fields: Mapping[str, Schema]) -> dict[str, Json]:
    """Texts by name: a list of them, or a tree of such where names have keys in brackets (`a[b]`, `a[]`)."""
    out: dict[str, Json] = {}
    for name, text in pairs:
        keys = _KEYS.findall(name)
        if name in fields or not keys or len(keys) > _DEEPEST:
            _append(out, name, text)
            continue
        here = out
        path = [name[: name.index("[")], *keys]
        if path[-1] == "":
            path.pop()
        for key in path[:-1]:
            below = here.get(key)
            if not isinstance(below, dict):
                below = here[key] = {}
            here = below
        _append(here, path[-1], text)
    return out


def _append(here: dict[str, Json], name: str, text: str) -> None:
    known = here.get(name)
    if isinstance(known, list):
        known.append(text)
    else:
        here[name] = [text]


def _value(values: Json, schema: Schema | None, encoding: Encoding | None, schemas: Schemas) -> Json:
    kind = resolved(schema, schemas).type if schema is not None else None
    if isinstance(values, dict):
        if isinstance(kind, Array):
            return [_value(v, kind.items, None, schemas) for v in values.values()]
        fields = {f.wire: f.schema for f in kind.fields} if isinstance(kind, Object) else {}
        rest = kind.values if isinstance(kind, Map) else kind.extra if isinstance(kind, Object) else None
        return {name: _value(v, fields.get(name, rest), None, schemas) for name, v in values.items()}
    texts = [v for v in values if isinstance(v, str)] if isinstance(values, list) else []
    if isinstance(kind, Array):
        if len(texts) == 1 and encoding is not None and encoding.explode is False:
            texts = texts[0].split({"spaceDelimited": " ", "pipeDelimited": "|"}.get(encoding.style or "", ","))
        if len(texts) == 1 and texts[0].startswith("["):
            return _json(texts[0])
        return [_one(text, kind.items, schemas) for text in texts]
    return _one(texts[-1], schema, schemas) if texts else ""


def _one(text: str, schema: Schema | None, schemas: Schemas) -> Json:
    kind = resolved(schema, schemas).type if schema is not None else None
    if isinstance(kind, (Object, Map)) or (text[:1] in ("{", "[") and kind is not None and not _is_text(kind)):
        return _json(text)
    return coerced(text, schema, schemas)


def _is_text(kind: object) -> bool:
    return isinstance(kind, Bytes) or getattr(kind, "kind", None) == "string"


def _json(text: str) -> Json:
    try:
        found: Json = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return found
