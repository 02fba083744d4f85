"""`x-conditions` of a query parameter: how texts such as `size>=3` are made of a field, an operator and a value.

x-conditions: {operators: {eq: "=", ge: ">=", in: "?=", is_null: " is null"}, separator: ","}
"""

from __future__ import annotations

from generator.ir import AnyType, Array, Enum, Json, Scalar, Schema, Union
from generator.ir_notes import OPERATORS, Conditions
from generator.lower.context import Context, join
from generator.lower.extensions import Reader, Unusable
from generator.lower.schemas import Schemas

NAME = "x-conditions"


def conditions(ctx: Context, schemas: Schemas, node: dict[str, Json], at: str, schema: Schema) -> Conditions | None:
    """How the conditions of a parameter are written; None if what is said of them cannot be used, which is told."""
    try:
        return _read(Reader(ctx, NAME, node[NAME], join(at, NAME), ("operators", "separator")), schemas, node, schema)
    except Unusable:
        return None


def _read(reader: Reader, schemas: Schemas, node: dict[str, Json], schema: Schema) -> Conditions:
    if node.get("in") != "query" or "schema" not in node:
        raise reader.bad("conditions are for query parameters with a schema", reader.at)
    if not _takes_texts(schemas, schema):
        raise reader.bad("a parameter with conditions takes texts, or a list of them", reader.at)
    spelled = reader.inner("operators", OPERATORS)
    if spelled is None:
        raise reader.bad("'operators' is missing", reader.at, '{eq: "=", ge: ">="}')
    found = {name: text for name in OPERATORS if (text := spelled.text(name)) is not None}
    for name, text in found.items():
        if not text:
            raise spelled.bad(f"{name!r} is spelled without a character", spelled.place(name))
    if not found:
        raise spelled.bad(
            "no operator says how conditions are written", spelled.at, f"operators: {', '.join(OPERATORS)}"
        )
    separator = reader.text("separator", ",")
    if not separator:
        raise reader.bad("'separator' is empty", reader.place("separator"))
    return Conditions(operators=found, separator=separator)


def _takes_texts(schemas: Schemas, schema: Schema, depth: int = 0) -> bool:
    """Whether a text is a value of the parameter, or an item of its list. What is not known yet may be."""
    found = schemas.referred(schema)
    if found is None or depth > 3:
        return True
    match found.type:
        case Scalar(kind=kind) | Enum(kind=kind):
            return kind in ("string", "any")
        case Array(items=items):
            return _takes_texts(schemas, items, depth + 1)
        case Union(variants=variants):
            return any(_takes_texts(schemas, v.schema, depth + 1) for v in variants)
        case AnyType():
            return True
    return False
