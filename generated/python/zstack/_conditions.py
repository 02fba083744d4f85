"""Conditions of this API's queries."""

from __future__ import annotations

from ._runtime.conditions import Condition, Field

__all__ = ["Condition", "where"]

_OPERATORS = {
    "eq": "=",
    "ne": "!=",
    "gt": ">",
    "ge": ">=",
    "lt": "<",
    "le": "<=",
    "in": "?=",
    "not_in": "!?=",
    "like": "~=",
    "not_like": "!~=",
    "is_null": " is null",
    "not_null": " not null",
}


def where(name: str) -> Field:
    """A field of what is asked for, to make conditions of.

    Its name is the API's. A condition is a text; what there is, and what becomes of
    it:
        where("name") == a: `name=a`
        where("name") != a: `name!=a`
        where("name") > a: `name>a`
        where("name") >= a: `name>=a`
        where("name") < a: `name<a`
        where("name") <= a: `name<=a`
        where("name").in_([a, b]): `name?=a,b`
        where("name").not_in([a, b]): `name!?=a,b`
        where("name").like(a): `name~=a`
        where("name").not_like(a): `name!~=a`
        where("name").is_null(): `name is null`
        where("name").not_null(): `name not null`

    Anything else raises TypeError; so does a condition that is used as true or
    false.
    """
    return Field(name, _OPERATORS)
