"""Pet, Cat and Dog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.model import Model, field
from .._runtime.union import Unknown, union
from .._runtime.unset import UNSET, UnsetType


class Cat(Model, kw_only=True):
    """A cat."""

    pet_type: Literal["cat"] = field(default="cat", name="petType")
    name: str
    lives: int | UnsetType = UNSET


class Dog(Model, kw_only=True):
    """A dog."""

    pet_type: str = field(name="petType")
    name: str
    friends: list[Pet] | UnsetType = UNSET


if TYPE_CHECKING:
    Pet: TypeAlias = Cat | Dog | Unknown
else:
    Pet = union(lambda: (Cat, Dog), tag="petType", mapping={"cat": 0, "dog": 1, "puppy": 1})
