"""The API that calls are measured with: its document, and what it answers."""

from __future__ import annotations

import json
from typing import Any

from tests.bench.synthetic import JSON

Schema = dict[str, Any]

MANY = 1000  # objects of a list
ORDERS = 100

_TEXT: Schema = {"type": "string"}
_NUMBER: Schema = {"type": "number"}
_WHOLE: Schema = {"type": "integer"}
_TRUTH: Schema = {"type": "boolean"}
_TIME: Schema = {"type": "string", "format": "date-time"}
_ID: Schema = {"type": "string", "format": "uuid"}


def document() -> dict[str, Any]:
    """An OpenAPI 3.0 document of three operations: one small object, flat objects, nested objects."""
    key = {"name": "key", "in": "path", "required": True, "schema": _TEXT}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.example.com"}],
        "paths": {
            "/tags/{key}": {"get": _operation("getTag", "tags", _ref("Tag"), parameters=[key])},
            "/products": {"get": _operation("listProducts", "products", _array("Product"))},
            "/orders": {"get": _operation("listOrders", "orders", _array("Order"))},
        },
        "components": {"schemas": _SCHEMAS},
    }


def _operation(name: str, tag: str, answer: Schema, **more: Any) -> dict[str, Any]:
    ok = {"description": "Done.", "content": {JSON: {"schema": answer}}}
    return {"operationId": name, "tags": [tag], **more, "responses": {"200": ok}}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _array(name: str) -> Schema:
    return {"type": "array", "items": _ref(name)}


def _object(optional: tuple[str, ...] = (), **properties: Schema) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "required": required, "properties": properties}


_SCHEMAS: dict[str, Schema] = {
    "Tag": _object(key=_TEXT, value=_TEXT, weight=_WHOLE, locked=_TRUTH),
    "Product": _object(
        ("note",),
        id=_ID,
        name=_TEXT,
        sku=_TEXT,
        price=_NUMBER,
        stock=_WHOLE,
        active=_TRUTH,
        state={"type": "string", "enum": ["draft", "listed", "gone"]},
        country=_TEXT,
        created_at=_TIME,
        note={"type": "string", "nullable": True},
    ),
    "Address": _object(("region",), street=_TEXT, city=_TEXT, zip=_TEXT, country=_TEXT, region=_TEXT),
    "Customer": _object(id=_ID, name=_TEXT, email=_TEXT, since=_TIME, home=_ref("Address")),
    "Line": _object(
        ("options",),
        sku=_TEXT,
        title=_TEXT,
        quantity=_WHOLE,
        price=_NUMBER,
        options={"type": "object", "additionalProperties": _TEXT},
    ),
    "Order": _object(
        ("comment",),
        id=_ID,
        number=_WHOLE,
        state={"type": "string", "enum": ["open", "paid", "sent"]},
        placed_at=_TIME,
        customer=_ref("Customer"),
        billing=_ref("Address"),
        shipping=_ref("Address"),
        lines=_array("Line"),
        total=_NUMBER,
        labels={"type": "array", "items": _TEXT},
        comment={"type": "string", "nullable": True},
    ),
}


# ---- what it answers


def answers() -> dict[str, str]:
    """The JSON text of each path."""
    found: dict[str, Any] = {
        "/tags/colour": tag(),
        "/products": [product(number) for number in range(MANY)],
        "/orders": [order(number) for number in range(ORDERS)],
    }
    return {path: json.dumps(value, separators=(",", ":")) for path, value in found.items()}


def looks() -> dict[str, list[Any]]:
    """What each call gives, in short: how many objects, and a part of the last one."""
    small, last = [tag()["key"]], order(ORDERS - 1)["lines"][-1]["sku"]
    return {"small": small, "small async": small, "flat": [MANY, uuid(MANY - 1)], "nested": [ORDERS, last]}


def tag() -> dict[str, Any]:
    """A small object."""
    return {"key": "colour", "value": "red", "weight": 3, "locked": False}


def product(number: int) -> dict[str, Any]:
    """A flat object of ten fields."""
    return {
        "id": uuid(number),
        "name": f"Garden chair {number}",
        "sku": f"GC-{number:05}",
        "price": number + 0.95,
        "stock": 1000 + number,
        "active": number % 3 > 0,
        "state": ("draft", "listed", "gone")[number % 3],
        "country": "DE",
        "created_at": f"2026-03-{1 + number % 28:02}T08:30:00Z",
        "note": None if number % 2 else f"Made by hand, number {number}",
    }


def order(number: int) -> dict[str, Any]:
    """An object with a customer, addresses and five lines."""
    return {
        "id": uuid(number),
        "number": 70_000 + number,
        "state": ("open", "paid", "sent")[number % 3],
        "placed_at": f"2026-04-{1 + number % 28:02}T10:15:00Z",
        "customer": {
            "id": uuid(9000 + number),
            "name": f"Customer {number}",
            "email": f"customer{number}@example.com",
            "since": "2020-01-31T00:00:00Z",
            "home": _address(number),
        },
        "billing": _address(number + 1),
        "shipping": _address(number + 2),
        "lines": [
            {
                "sku": f"GC-{number:05}-{line}",
                "title": f"Garden chair {line}",
                "quantity": 1 + line,
                "price": 19.95 + line,
                "options": {"colour": "green", "cushion": "none"},
            }
            for line in range(5)
        ],
        "total": 299.25,
        "labels": ["web", "gift"],
        "comment": None if number % 2 else "Leave it at the door",
    }


def _address(number: int) -> dict[str, Any]:
    return {"street": f"Long Road {number}", "city": "Bremen", "zip": f"{28_000 + number}", "country": "DE"}


def uuid(number: int) -> str:
    """An id in the form of a random UUID."""
    return f"6f1d2c3b-4a59-4e8f-9b7a-{number:012x}"
