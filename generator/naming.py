"""Names: words of a wire name, the cases that languages use, and unique names that do not depend on document order."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 80

_WORD = re.compile(
    r"[A-Z]{2,}s(?![a-z])"  # UUIDs
    r"|[A-Z]+(?=[A-Z][a-z])"  # VM of VMResume
    r"|[A-Z]?[a-z]+[0-9]*"
    r"|[A-Z]+[0-9]*"  # L3, URL
    r"|[0-9]+"
)


def to_ascii(text: str) -> str:
    """Text in ASCII letters: compatibility forms folded, other scripts transliterated (云主机 -> YunZhuJi)."""
    if text.isascii():
        return text
    from anyascii import anyascii

    folded = unicodedata.normalize("NFKC", text)
    return "".join(c if c.isascii() else _latin(anyascii(c)) for c in folded)


def _latin(spelled: str) -> str:
    # A CJK character comes back capitalised, so words split there; anything that is no letter or digit separates words.
    return spelled if spelled.isalnum() else f" {spelled} "


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The lower-case words of a name: `syncAfterVMResume` -> sync, after, vm, resume. Empty without letter or digit."""
    return tuple(word.lower() for word in _WORD.findall(to_ascii(text)))


def snake(parts: Iterable[str]) -> str:
    return "_".join(parts)


def pascal(parts: Iterable[str]) -> str:
    out = ""
    for part in parts:
        # 2 and 2 must not run together: V1 + 2 -> V1_2
        out += ("_" if out[-1:].isdigit() and part[:1].isdigit() else "") + part[:1].upper() + part[1:]
    return out


def camel(parts: Iterable[str]) -> str:
    spelled = pascal(parts)
    return spelled[:1].lower() + spelled[1:]


def kebab(parts: Iterable[str]) -> str:
    return "-".join(parts)


def screaming(parts: Iterable[str]) -> str:
    return "_".join(parts).upper()


_SINGULAR = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("ses", "se"), ("s", ""))


def singular(word: str) -> str:
    """An English plural's singular, well enough to recognise a resource's noun (`policies` -> `policy`)."""
    if word.endswith(("ss", "us", "is")):
        return word
    for end, put in _SINGULAR:
        if word.endswith(end) and len(word) > len(end) + 1:
            return word[: -len(end)] + put
    return word


def digest(text: str, length: int = 8) -> str:
    """A short stable hash, for names that have nothing else to go by."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def shorten(name: str, wire: str, longest: int = LONGEST) -> str:
    """A name that is too long, cut and made unique again by a hash of its wire name."""
    return name if len(name) <= longest else f"{name[: longest - 9].rstrip('_')}_{digest(wire)}"


@dataclass(frozen=True, slots=True)
class Want:
    """Somebody who needs a name: `key` identifies it over time, `wire` is what the document calls it.

    `wishes` are spelled names in order of preference; the last one takes a number if it is taken, too. A pinned want
    gets its first wish before anybody else.
    """

    key: str
    wire: str
    wishes: tuple[str, ...]
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Collision:
    """`key` wanted `wish`, which `holder` has, and is called `name`."""

    key: str
    wish: str
    holder: str
    name: str


def unique_names(
    wants: Iterable[Want],
    *,
    reserved: frozenset[str] = frozenset(),
    published: Mapping[str, str] | None = None,
    fold_case: bool = False,
) -> tuple[dict[str, str], list[Collision]]:
    """A name for each want, the same whatever the order.

    Published names stay; then exact spellings win, then sorted wire names. A wish that is reserved takes an underscore
    at its end.
    """
    fold: Callable[[str], str] = str.casefold if fold_case else str
    names: dict[str, str] = {}
    taken: dict[str, str] = {}
    collisions: list[Collision] = []
    published = published or {}
    waiting = sorted(wants, key=lambda w: (not w.pinned, w.wishes[0] != w.wire, w.wire, w.key))
    for want in waiting:
        old = published.get(want.key)
        if old and not want.pinned and fold(old) not in taken and old not in reserved:
            names[want.key] = old
            taken[fold(old)] = want.key
    for want in waiting:
        if want.key in names:
            continue
        name = _free(want, taken, reserved, fold)
        first = _spelled(want.wishes[0], reserved)
        if name != first:
            collisions.append(Collision(want.key, first, taken.get(fold(first), ""), name))
        names[want.key] = name
        taken[fold(name)] = want.key
    return names, collisions


def _spelled(wish: str, reserved: frozenset[str]) -> str:
    while wish in reserved:
        wish += "_"
    return wish


def _free(want: Want, taken: Mapping[str, str], reserved: frozenset[str], fold: Callable[[str], str]) -> str:
    for wish in want.wishes:
        name = _spelled(wish, reserved)
        if fold(name) not in taken:
            return name
    base, number = _spelled(want.wishes[-1], reserved), 2
    while fold(f"{base}_{number}") in taken or f"{base}_{number}" in reserved:
        number += 1
    return f"{base}_{number}"
