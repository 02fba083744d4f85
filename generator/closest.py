"""What a reference that leads nowhere may have meant."""

from __future__ import annotations

from collections.abc import Callable

from generator import refs
from generator.diagnostics import Failed
from generator.ir import Json

Get = Callable[[str], Json]


def spelled(get: Get, target: str) -> str | None:
    """The one place whose keys differ from what is named in upper and lower case only."""
    file, _, pointer = target.partition("#")
    if not pointer.startswith("/"):
        return None
    here: Json = get(f"{file}#")
    keys = []
    for token in refs.tokens(pointer):
        same = [key for key in here if key.casefold() == token.casefold()] if isinstance(here, dict) else []
        if len(same) != 1 or not isinstance(here, dict):
            return None
        keys.append(same[0])
        here = here[same[0]]
    return f"{file}#{''.join(f'/{refs.escape(key)}' for key in keys)}" if isinstance(here, dict) else None


def near(get: Get, target: str) -> str | None:
    """What is there under a name like the one that is not."""
    from difflib import get_close_matches

    file, _, pointer = target.partition("#")
    head, _, name = pointer.rpartition("/")
    try:
        beside = get(f"{file}#{head}")
    except (KeyError, Failed):
        return None
    names = {refs.escape(key): key for key in beside} if isinstance(beside, dict) else {}
    close = get_close_matches(name, names, 1)
    return f"{file}#{head}/{close[0]}" if close else None
