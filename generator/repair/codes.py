"""The repairs, by name. All are warnings; `--strict` makes errors of them."""

from __future__ import annotations

from generator.diagnostics import Code, Severity, declare


def _repair(name: str, meaning: str) -> Code:
    return declare(f"repaired-{name}", Severity.WARNING, meaning)


VERSION = _repair("version", "a version that is written otherwise than OpenAPI asks")
MISSING = _repair("missing-field", "a field that must be there and is not")
UNKNOWN = _repair("unknown-field", "a field that OpenAPI does not know, kept as an extension")
NEWER = _repair("newer-field", "a field of a later version of OpenAPI")
NULL = _repair("null-value", "a field that is null, read as absent")
SCALAR = _repair("wrong-scalar", "a number, text or boolean written as another of them")
EMPTY = _repair("empty-value", "an empty list or map of the wrong kind, read as absent")
SINGLE = _repair("single-value", "one value where a list of them is asked for")
DUPLICATE = _repair("duplicate-item", "a list that holds a value twice")
STATUS = _repair("status", "a response status that is written otherwise than OpenAPI asks")
TYPE = _repair("type", "a schema type that OpenAPI does not know")
NULL_TYPE = _repair("null-type", "a null type in a version that says nullable")
CONST = _repair("const", "a const in a version that says enum")
ITEMS = _repair("items", "an array whose items are missing or a list")
LIMITS = _repair("exclusive-limit", "an exclusive limit in the form of another version")
PATTERN = _repair("pattern", "a pattern that is no regular expression here, kept as an extension")
REQUIRED = _repair("required", "'required: true' at a property, read as an entry of the object's list")
DISCRIMINATOR = _repair("discriminator", "a discriminator that is a text, or names no property")
OPERATION_ID = _repair("operation-id", "an operationId that stands twice")
INLINED_REFERENCE = _repair("inlined-reference", "a reference where OpenAPI has none; what it leads to stands there")
PATH_PARAMETER = _repair("path-parameter", "a path parameter that is not declared, not in the path, or not required")
PATH = _repair("path", "a path that does not begin with '/', or holds its query")
PARAMETER = _repair("parameter", "a parameter without schema, or with the schema's fields beside it")
EXAMPLES = _repair("examples", "both example and examples")
DEFAULT = _repair("default", "a default that its own schema refuses")
TEXT_REFERENCE = _repair("text-reference", "a reference where OpenAPI asks for text")
