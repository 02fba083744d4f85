"""Which media type of some a client would like best, by its header `Accept` (RFC 9110)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fnmatch import fnmatchcase

from generator.ir import Media
from generator.media_types import is_json

_WEIGHT = re.compile(r"\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*\Z", re.A | re.I)


def best(contents: Sequence[Media], accept: str | None) -> Media | None:
    """The media type that is liked best: of equal ones what is named before what a range has, then the one that is
    named first. None if none is accepted. Whoever says nothing takes any."""
    ranges = _ranges(accept or "")
    if not ranges:
        return next(iter(contents), None)
    found = [(*_liking(media, ranges), media) for media in contents]
    liked = [f for f in found if f[0] > 0]
    return max(liked, key=lambda f: f[:3], default=(None,))[-1]


def _ranges(accept: str) -> list[tuple[str, float]]:
    """Media ranges with their weights; without parameters of other names."""
    out = []
    for part in accept.split(",")[:100]:
        kind, *parameters = part.split(";")
        weights = [float(found[1]) for p in parameters if (found := _WEIGHT.match(p))]
        if kind.strip():
            out.append((kind.strip().lower(), min([1.0, *weights])))
    return out


def _liking(media: Media, ranges: list[tuple[str, float]]) -> tuple[float, int, int]:
    """The weight of a media type, how exactly it is named, and how early."""
    kind = media.media_type.partition(";")[0].strip().lower()
    found = [(_exactness(kind, wanted), -place, weight) for place, (wanted, weight) in enumerate(ranges)]
    exactness, place, weight = max(found)
    return (weight, exactness, place) if exactness else (0.0, 0, 0)


def _exactness(kind: str, wanted: str) -> int:
    """How exactly a range names a media type: 3 by its name, 2 by its first half, 1 as any, 0 not at all."""
    if wanted in ("*/*", "*"):
        return 1
    if wanted.endswith("/*"):
        return 2 if kind.startswith(wanted[:-1]) or kind == "*/*" else 0
    # Who asks for JSON takes JSON of any name.
    return (
        3 if kind == wanted or (is_json(kind) and is_json(wanted)) or ("*" in kind and fnmatchcase(wanted, kind)) else 0
    )
