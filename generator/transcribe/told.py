"""What a description tells in words, as keywords of a schema: values, a default, a range.

`Options: tcp | udp. Default: tcp.` -> `enum: [tcp, udp]`, `default: tcp`. Which words lead in is the dialect's. What
cannot be taken for certain is left to the description.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Any

from generator.ir import Json
from generator.transcribe.dialect import Dialect

_NO_VALUE = ("none", "n/a", "na", "empty", "nil", "-", "无", "空")
_NUMBER = r"-?\d+(?:\.\d+)?"
_RANGE = re.compile(rf"\s*({_NUMBER})\s*(?:-|–|~|～|to\b|\.\.+|…|,)\s*({_NUMBER})\s*", re.I)
_LIST_WORD = re.compile(r",?\s*\b(?:and|or)\b\s+|,\s*", re.I)


@dataclass(slots=True)
class Words:
    """`keywords` are for the schema; `unclear` are the parts of the text that lead in and cannot be taken."""

    keywords: dict[str, Json] = field(default_factory=dict)
    unclear: list[str] = field(default_factory=list)


def told_in(text: str, kind: dict[str, Any], dialect: Dialect) -> Words:
    """What a description tells of a value whose schema (`type`, `format`) is `kind`."""
    out = Words()
    for name, told in _statements(text, dialect):
        made = _keywords(name, told, kind)
        if made is None:
            out.unclear.append(told)
        else:
            out.keywords |= made
    if "default" in out.keywords and not _allowed(out.keywords["default"], out.keywords):
        out.unclear.append(str(out.keywords.pop("default")))
    return out


def _allowed(value: Json, keywords: dict[str, Any]) -> bool:
    """Whether a default is one of the values, and in the range, that are told beside it."""
    if value not in keywords.get("enum", [value]):
        return False
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return True
    least, most = keywords.get("minimum", value), keywords.get("maximum", value)
    above, below = keywords.get("exclusiveMinimum"), keywords.get("exclusiveMaximum")
    return bool(least <= value <= most and (above is None or value > above) and (below is None or value < below))


def _statements(text: str, dialect: Dialect) -> list[tuple[str, str]]:
    """Each statement of a text by what it is about: from its words to the end of the sentence, or the next one's."""
    labels = {label: name for name, spellings in dialect.prose.items() for label in spellings}
    if not labels:
        return []
    names = {label.casefold(): name for label, name in labels.items()}
    either = "|".join(re.escape(label) for label in sorted(labels, key=len, reverse=True))
    found = list(re.finditer(rf"(?<!\w)({either})\s*", text, re.I))
    out = []
    for i, match in enumerate(found):
        end = found[i + 1].start() if i + 1 < len(found) else len(text)
        told = re.split(r"[.;。；](?=\s+\S|\s*$)|[。；]|\n", text[match.end() : end], maxsplit=1)[0]
        out.append((names[match[1].casefold()], told.strip().rstrip(".,;，。；")))
    return out


def _keywords(name: str, told: str, kind: dict[str, Any]) -> dict[str, Json] | None:
    if name == "range":
        return _range(told, kind)
    if name == "default":
        value = _typed(told, kind)
        vague = isinstance(value, str) and (" " in value or value.lower() in _NO_VALUE)
        return None if value is None or vague else {"default": value}
    values = _values(told, kind)
    if values is None:
        return None
    return {"items": {**kind.get("items", {}), "enum": values}} if kind.get("type") == "array" else {"enum": values}


def _range(told: str, kind: dict[str, Any]) -> dict[str, Json] | None:
    bare = told.strip()
    opens, closes = bare[:1] in ("(", "（"), bare[-1:] in (")", "）")
    found = _RANGE.fullmatch(bare.strip("[]()（）"))
    if found is None or kind.get("type") not in ("integer", "number"):
        return None
    low, high = _typed(found[1], kind), _typed(found[2], kind)
    if not isinstance(low, (int, float)) or not isinstance(high, (int, float)) or low > high:
        return None
    if opens and closes:  # in plain brackets they may only set it apart
        return {"minimum": low, "maximum": high}
    return {"exclusiveMinimum" if opens else "minimum": low, "exclusiveMaximum" if closes else "maximum": high}


def _values(told: str, kind: dict[str, Any]) -> list[Json] | None:
    """The values of a list; None if it may be a sentence."""
    parts = re.split(r"\s*[|｜、]\s*", told) if re.search(r"[|｜、]", told) else _LIST_WORD.split(told)
    parts = [part.strip().strip("\"'“”`") for part in parts]
    if not all(parts) or any(re.search(r"\s|\A(?:e\.?g|i\.?e|etc)\b", part) for part in parts):
        return None
    item = kind.get("items") or {"type": "string"} if kind.get("type") == "array" else kind
    values = [_typed(part, item) for part in parts]
    unique = list(dict.fromkeys((type(v), v) for v in values))
    return None if None in values or item.get("type") == "boolean" else [value for _, value in unique]


def _typed(text: str, kind: dict[str, Any]) -> Json:
    """A text as a value of a type; None if it is none."""
    text = text.strip().strip("\"'“”`")
    try:
        match kind.get("type"):
            case "integer":
                return int(text)
            case "number":
                number = float(text)
                return number if math.isfinite(number) else None
            case "boolean":
                return {"true": True, "false": False}.get(text.lower())
            case "string":
                return None if not text or text.lower() == "null" else text
    except ValueError:
        return None
    return None
