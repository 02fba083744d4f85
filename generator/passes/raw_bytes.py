"""Content that travels as it is: `format: binary` in bodies that are not JSON.

Before: a multipart body's field `file` is a string of format `binary`. After: it is `Bytes`. In JSON there are no raw
bytes, so there a string stays a string, unless a body that is not JSON refers to the same schema.
"""

from __future__ import annotations

from dataclasses import replace

from generator.ir import Api, Array, Bytes, Map, Media, NamedSchema, Object, Ref, Scalar, Schema, Tuple, Union
from generator.ir_kinds import resolved
from generator.passes.walk import Rewriter, inner_schemas, rewritten, with_

_BINARY = Scalar("string", "binary")


def run(api: Api) -> Api:
    """The API with binary strings of raw bodies made `Bytes`."""
    raw = _Raw(api)
    rewritten_api = raw.api(api)
    return rewritten_api if not raw.ids else replace(rewritten_api, schemas=raw.named(api.schemas))


class _Raw(Rewriter):
    def __init__(self, api: Api) -> None:
        super().__init__(lambda schema: schema)
        self._by_id = api.by_id()
        self.ids: dict[str, None] = {}  # named schemas that raw bodies refer to

    def media(self, media: Media) -> Media:
        kind = media.media_type.lower()
        if media.schema is None or "json" in kind or "event-stream" in kind:
            return media
        if media.media_type == "*/*":  # JSON as likely as anything; but not when all of it is binary
            is_binary = resolved(media.schema, self._by_id).type == _BINARY
            return replace(media, schema=replace(media.schema, type=Bytes())) if is_binary else media
        return with_(media, schema=self._raw(media.schema))

    def _raw(self, schema: Schema) -> Schema:
        """Binary strings here and in members and items; references are noted."""
        if schema.type == _BINARY:
            return replace(schema, type=Bytes())
        if isinstance(schema.type, Ref):
            self.ids.setdefault(schema.type.id)
        if isinstance(schema.type, (Object, Array, Map, Union, Tuple)):
            return rewritten(schema, self._raw)
        return schema

    def named(self, schemas: tuple[NamedSchema, ...]) -> tuple[NamedSchema, ...]:
        """Named schemas that raw bodies refer to, directly or not, with their binary strings made bytes."""
        done: dict[str, Schema] = {}
        waiting = list(self.ids)
        while waiting:
            id = waiting.pop()
            if id not in done and id in self._by_id:
                before = len(self.ids)
                done[id] = self._raw(self._by_id[id].schema)
                waiting += list(self.ids)[before:]
        return tuple(replace(s, schema=done.get(s.id, s.schema)) for s in schemas)


def mentions_bytes(schema: Schema) -> bool:
    """Whether a schema holds raw bytes, not looking into references."""
    return isinstance(schema.type, Bytes) or any(map(mentions_bytes, inner_schemas(schema.type)))
