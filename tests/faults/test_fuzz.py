"""Good responses, damaged at random with a fixed seed: read or refused, never lost and never a crash."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from types import ModuleType
from typing import Any

GOOD: dict[str, Any] = {
    "id": 1,
    "name": "Rex",
    "good": True,
    "weight": 7.5,
    "kind": "dog",
    "born": "2020-02-03",
    "seen": "2020-02-03T04:05:06Z",
    "tags": ["a", "b"],
    "sizes": {"s": 1, "m": 2},
    "owner": {"type": "company", "title": "ACME", "staff": [{"type": "person", "first": "Ann", "age": 40}]},
    "friends": [
        {"id": 2, "name": "Mia", "owner": {"type": "person", "first": "Bob"}},
        {"id": 3, "name": "Tom", "kind": "cat", "friends": []},
    ],
}
ODD = [None, True, False, 0, -1, 7, 1.5, 2**70, "", "x", "dog", "person", "2020-02-30", [], {}, [1], {"a": 1}, [[None]]]
CASES = 300


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each (container, key) in a value."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], (dict, list)):
            yield from places(value[key])


def damaged(chance: random.Random) -> Any:
    value = copy.deepcopy(GOOD)
    for _ in range(chance.randint(1, 5)):
        found = list(places(value))
        if not found:
            break
        container, key = chance.choice(found)
        what = chance.randrange(4)
        if what == 0:
            del container[key]
        elif what == 1:
            container[key] = copy.deepcopy(chance.choice(ODD))
        elif isinstance(container, dict):
            container[chance.choice([*GOOD, "type", "first", "new"])] = copy.deepcopy(chance.choice(ODD))
        else:
            container.insert(key, copy.deepcopy(chance.choice(ODD)))
    return value


def test_damaged_values(package: ModuleType) -> None:
    models, refused = package.models, 0
    chance = random.Random(20)
    for case in range(CASES):
        value = damaged(chance)
        pet = models.Pet.from_json(json.dumps(value))
        assert type(pet) is models.Pet, case
        assert pet.to_dict() == value, case
        assert models.Pet.from_dict(value) == pet, case
        assert repr(pet)
        try:
            strict = models.Pet.from_json(json.dumps(value), strict=True)
        except package.DecodeError as error:
            assert str(error).startswith("Pet: not as described: "), case
            refused += 1
        else:
            assert strict.to_dict() == value, case
    assert 200 < refused < CASES


def test_damaged_text(package: ModuleType) -> None:
    """Bytes changed, dropped and put in: what is still JSON is kept whole, the rest is a DecodeError."""
    good = json.dumps(GOOD).encode()
    chance = random.Random(21)
    read = 0
    for case in range(CASES):
        text = bytearray(good)
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(text))
            what = chance.randrange(3)
            byte = chance.choice(b'{}[],:"\\0123456789.eE-+ntrufals \x00\xff\x80\xe4')
            if what == 0:
                text[at] = byte
            elif what == 1:
                del text[at]
            else:
                text.insert(at, byte)
        try:
            pet = package.models.Pet.from_json(bytes(text))
        except package.DecodeError:
            continue
        read += 1
        assert pet.to_dict() == json.loads(text), case
    assert 30 < read < CASES
