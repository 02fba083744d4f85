"""Leaf, Tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from .data import Data

LINKS = ("Data",)


class Leaf(Model, kw_only=True):
    """`Leaf` of the API."""

    tree: Tree | UnsetType = UNSET


class Tree(Model, kw_only=True):
    """`Tree` of the API."""

    children: list[Tree]
    other: Leaf | UnsetType = UNSET
    data: Data | UnsetType = UNSET
