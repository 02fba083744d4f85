"""TagPatternType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class TagPatternType(OpenEnum):
    """`TagPatternType` of the API."""

    SIMPLE = "simple"
    WITH_TOKEN = "withToken"
