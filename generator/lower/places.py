"""What a schema is called that has no name of its own: a name from the place where it stands.

    #/components/schemas/Pet/properties/owner            PetOwner
    #/components/schemas/Pet/properties/tags/items       PetTag
    (schema of the body of operation addPet)             AddPetBody
    parts/pet.yaml#                                      pet

The name depends on the pointer only, not on what else is in the document or in which order.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.lower.context import join, split
from generator.naming import digest, pascal, singular, words

_NAMED_SECTIONS = frozenset({"schemas", "definitions", "$defs", "parameters", "headers", "requestBodies", "responses"})
_SUFFIX = {"requestBodies": "Body", "responses": "Response"}
_SILENT = frozenset({"schema", "allOf", "itemSchema", "components", "paths"})


def stem(file: str) -> str:
    """A file's name without folder and ending."""
    return file.rpartition("/")[2].partition(".")[0] or file


def place_name(location: str, labels: Mapping[str, str]) -> str:
    """A name for the schema at a location. `labels` names locations above it: the nearest one is built upon."""
    file, tokens = split(location)
    base, at = "", f"{file}#"
    rest = 0
    if at in labels:
        base = labels[at]
    for i, token in enumerate(tokens):
        at = join(at, token)
        if at in labels:
            base, rest = labels[at], i + 1
    if rest == 0 and not base:
        base, rest = _section(file, tokens)
    name = base
    while rest < len(tokens):
        more, used = _step(tokens, rest)
        if more == "\0":  # an item of what was named last
            name = _item(name)
        else:
            name += more
        rest += used
    return name or "Schema" + digest(location)


def _section(file: str, tokens: list[str]) -> tuple[str, int]:
    """The name that a components section (or a file) gives, and how many tokens it takes."""
    for i in range(len(tokens) - 1):
        section = tokens[i]
        if section in _NAMED_SECTIONS and (i == 0 or tokens[i - 1] == "components"):
            name = tokens[i + 1]
            suffix = _SUFFIX.get(section, "")
            if suffix and not name.lower().endswith(suffix.lower()):
                name += suffix
            return name, i + 2
    return (stem(file) if file else ""), 0


def _step(tokens: list[str], i: int) -> tuple[str, int]:
    """What the token at `i` adds to the name, and how many tokens that takes."""
    word = tokens[i]
    after = tokens[i + 1] if i + 1 < len(tokens) else ""
    if word == "items":
        return ("Item" + str(int(after) + 1), 2) if after.isdecimal() else ("\0", 1)
    if word in ("properties", "headers", "$defs", "definitions", "callbacks", "dependentSchemas"):
        return _pascal(after), 2
    if word in ("additionalProperties", "unevaluatedProperties"):
        return "Value", 1
    if word == "patternProperties":
        return "Value", 2
    if word in ("oneOf", "anyOf"):
        return (f"Option{int(after) + 1}", 2) if after.isdecimal() else ("Option", 1)
    if word in ("prefixItems", "parameters") and after.isdecimal():
        return f"{singular(word.removesuffix('Items')).title()}{int(after) + 1}", 2
    if word == "allOf" and after.isdecimal():
        return "", 2
    if word == "content":
        return "", 2
    if word == "requestBody":
        return "Body", 1
    if word == "responses":
        return "Response" + ("" if after == "200" else _pascal(after)), 2
    if word == "discriminator":
        return "Base", 1
    return ("" if word in _SILENT else _pascal(word)), 1


def _item(name: str) -> str:
    """`PetTags` -> `PetTag`; `PetData` -> `PetDataItem`."""
    last = words(name)[-1:]
    if last and singular(last[0]) != last[0] and name.lower().endswith(last[0]):
        start = name[: len(name) - len(last[0])]
        kept = name[len(start) :][: len(singular(last[0]))]
        return start + (kept if kept.lower() == singular(last[0]) else pascal([singular(last[0])]))
    return name + "Item"


def _pascal(text: str) -> str:
    return pascal(words(text)) or "X" + digest(text, 4)
