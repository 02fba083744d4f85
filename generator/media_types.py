"""Kinds of media types, and which of several a client sends."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.ir import Media, NamedSchema
from generator.ir_kinds import has_files

_JSON = re.compile(r"application/(json|[^;]+\+json)\s*(;|\Z)|text/json|\*/\*\Z", re.I)


def is_json(media_type: str) -> bool:
    return bool(_JSON.match(media_type))


_FORM = re.compile(r"application/([^;]+\+)?x-www-form-urlencoded\s*(;|\Z)", re.I)


def is_form(media_type: str) -> bool:
    return bool(_FORM.match(media_type))


def is_multipart(media_type: str) -> bool:
    return media_type.lower().startswith("multipart/")


def preferred(contents: tuple[Media, ...], schemas: Mapping[str, NamedSchema]) -> Media:
    """The media type that a client sends if there are several: JSON, then forms, then the first.

    A multipart form comes before JSON if its schema has files, which JSON cannot carry.
    """
    for media in contents:
        if is_multipart(media.media_type) and has_files(media.schema, schemas):
            return media
    for fits in (is_json, is_multipart, is_form):
        for media in contents:
            if fits(media.media_type):
                return media
    return contents[0]
