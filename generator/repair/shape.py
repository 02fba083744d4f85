"""What OpenAPI's objects are made of, as far as repairs need to know: the fields of each and what they hold.

A field holds `text`, `bool`, `int`, `num`, `any`, an object (`@kind`), a list (`[kind]`) or a map (`{kind}`), where a
kind is an object's or one of the simple ones. Source: the specifications of Swagger 2.0 and OpenAPI 3.0 to 3.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

Fields = Mapping[str, str]
Shapes = Mapping[str, Fields]

_TEXT = "title description format pattern"
_NUMBERS = "multipleOf maximum minimum"
_COUNTS = "maxLength minLength maxItems minItems maxProperties minProperties"


def _fields(**groups: str) -> dict[str, str]:
    return {name: holds for holds, names in groups.items() for name in names.split()}


_LIMITS = _fields(num=_NUMBERS, int="maxLength minLength maxItems minItems", text="pattern format") | {
    "uniqueItems": "bool",
    "exclusiveMaximum": "bool",
    "exclusiveMinimum": "bool",
    "type": "type",
    "default": "any",
    "enum": "[any]",
}

_SCHEMA_20: Fields = {
    **_fields(text=_TEXT, num=_NUMBERS, int=_COUNTS, bool="exclusiveMaximum exclusiveMinimum uniqueItems readOnly"),
    "type": "type",
    "default": "any",
    "example": "any",
    "enum": "[any]",
    "required": "[text]",
    "items": "@schema",
    "allOf": "[schema]",
    "properties": "{schema}",
    "additionalProperties": "@schema",
    "discriminator": "text",
    "xml": "@xml",
    "externalDocs": "@docs",
}
_SCHEMA_30: Fields = {
    **_SCHEMA_20,
    **_fields(bool="nullable writeOnly deprecated"),
    "oneOf": "[schema]",
    "anyOf": "[schema]",
    "not": "@schema",
    "discriminator": "@discriminator",
}
_SCHEMA_31: Fields = {
    **{
        key: holds
        for key, holds in _SCHEMA_30.items()
        if key not in ("exclusiveMaximum", "exclusiveMinimum", "nullable")
    },
    **_fields(num="exclusiveMaximum exclusiveMinimum", int="minContains maxContains"),
    "$defs": "{schema}",
    "definitions": "{schema}",
    "prefixItems": "[schema]",
    "patternProperties": "{schema}",
    "dependentSchemas": "{schema}",
    **dict.fromkeys(("if", "then", "else", "contains", "propertyNames"), "@schema"),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties", "contentSchema"), "@schema"),
}

_COMMON: Shapes = {
    "contact": _fields(text="name url email"),
    "docs": _fields(text="description url"),
    "xml": _fields(text="name namespace prefix", bool="attribute wrapped"),
    "tag": {**_fields(text="name description"), "externalDocs": "@docs"},
}
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")

_SWAGGER_20: Shapes = {
    **_COMMON,
    "document": {
        **_fields(text="swagger host basePath"),
        **dict.fromkeys(("schemes", "consumes", "produces"), "[text]"),
        "info": "@info",
        "paths": "{path_item}",
        "definitions": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
        "securityDefinitions": "{scheme}",
        "security": "[any]",
        "tags": "[tag]",
        "externalDocs": "@docs",
    },
    "info": {**_fields(text="title description termsOfService version"), "contact": "@contact", "license": "@license"},
    "license": _fields(text="name url"),
    "path_item": {"$ref": "text", **dict.fromkeys(_METHODS, "@operation"), "parameters": "[parameter]"},
    "operation": {
        **_fields(text="summary description operationId"),
        **dict.fromkeys(("tags", "schemes", "consumes", "produces"), "[text]"),
        "externalDocs": "@docs",
        "parameters": "[parameter]",
        "responses": "{response}",
        "deprecated": "bool",
        "security": "[any]",
    },
    "parameter": {
        **_LIMITS,
        **_fields(text="name in description collectionFormat", bool="required allowEmptyValue"),
        "schema": "@schema",
        "items": "@items",
    },
    "items": {**_LIMITS, "collectionFormat": "text", "items": "@items"},
    "response": {"description": "text", "schema": "@schema", "headers": "{header}", "examples": "{any}"},
    "header": {**_LIMITS, "description": "text", "collectionFormat": "text", "items": "@items"},
    "scheme": {**_fields(text="type description name in flow authorizationUrl tokenUrl"), "scopes": "{text}"},
    "schema": _SCHEMA_20,
}

_HEADER: Fields = {
    **_fields(
        text="description style", bool="required deprecated explode allowEmptyValue allowReserved", any="example"
    ),
    "schema": "@schema",
    "examples": "{example}",
    "content": "{media}",
}
_OPENAPI_30: Shapes = {
    **_COMMON,
    "document": {
        "openapi": "text",
        "info": "@info",
        "servers": "[server]",
        "paths": "{path_item}",
        "components": "@components",
        "security": "[any]",
        "tags": "[tag]",
        "externalDocs": "@docs",
    },
    "info": {**_fields(text="title description termsOfService version"), "contact": "@contact", "license": "@license"},
    "license": _fields(text="name url"),
    "server": {**_fields(text="url description"), "variables": "{variable}"},
    "variable": {**_fields(text="default description"), "enum": "[text]"},
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{body}",
        "headers": "{header}",
        "securitySchemes": "{scheme}",
        "links": "{link}",
        "callbacks": "{callback}",
    },
    "path_item": {
        **_fields(text="$ref summary description"),
        **dict.fromkeys((*_METHODS, "trace"), "@operation"),
        "servers": "[server]",
        "parameters": "[parameter]",
    },
    "operation": {
        **_fields(text="summary description operationId", bool="deprecated"),
        "tags": "[text]",
        "externalDocs": "@docs",
        "parameters": "[parameter]",
        "requestBody": "@body",
        "responses": "{response}",
        "callbacks": "{callback}",
        "security": "[any]",
        "servers": "[server]",
    },
    "parameter": {**_HEADER, **_fields(text="name in")},
    "header": _HEADER,
    "body": {"description": "text", "content": "{media}", "required": "bool"},
    "media": {"schema": "@schema", "example": "any", "examples": "{example}", "encoding": "{encoding}"},
    "encoding": {**_fields(text="contentType style", bool="explode allowReserved"), "headers": "{header}"},
    "response": {"description": "text", "headers": "{header}", "content": "{media}", "links": "{link}"},
    "callback": {"": "path_item"},
    "example": _fields(text="summary description externalValue", any="value"),
    "link": {
        **_fields(text="operationRef operationId description", any="requestBody"),
        "parameters": "{any}",
        "server": "@server",
    },
    "scheme": {
        **_fields(text="type description name in scheme bearerFormat openIdConnectUrl"),
        "flows": "@flows",
    },
    "flows": dict.fromkeys(("implicit", "password", "clientCredentials", "authorizationCode"), "@flow"),
    "flow": {**_fields(text="authorizationUrl tokenUrl refreshUrl"), "scopes": "{text}"},
    "discriminator": {"propertyName": "text", "mapping": "{text}"},
    "schema": _SCHEMA_30,
}


def _with(shapes: Shapes, more: Shapes) -> dict[str, Fields]:
    return {**shapes, **{kind: {**shapes.get(kind, {}), **fields} for kind, fields in more.items()}}


_OPENAPI_31 = _with(
    {**_OPENAPI_30, "schema": _SCHEMA_31},
    {
        "document": {"webhooks": "{path_item}", "jsonSchemaDialect": "text"},
        "info": {"summary": "text"},
        "license": {"identifier": "text"},
        "components": {"pathItems": "{path_item}"},
    },
)
_OPENAPI_32 = _with(
    _OPENAPI_31,
    {
        "document": {"$self": "text"},
        "server": {"name": "text"},
        "components": {"mediaTypes": "{media}"},
        "path_item": {"query": "@operation", "additionalOperations": "{operation}"},
        "media": {"itemSchema": "@schema", "prefixEncoding": "[encoding]", "itemEncoding": "@encoding"},
        "encoding": {"encoding": "{encoding}", "prefixEncoding": "[encoding]", "itemEncoding": "@encoding"},
        "response": {"summary": "text"},
        "example": {"dataValue": "any", "serializedValue": "text"},
        "tag": _fields(text="summary parent kind"),
        "scheme": {"deprecated": "bool", "oauth2MetadataUrl": "text"},
        "flows": {"deviceAuthorization": "@flow"},
        "flow": {"deviceAuthorizationUrl": "text"},
        "discriminator": {"defaultMapping": "text"},
        "xml": {"nodeType": "text"},
    },
)

_FAMILIES: Mapping[str, Shapes] = {"2.0": _SWAGGER_20, "3.0": _OPENAPI_30, "3.1": _OPENAPI_31, "3.2": _OPENAPI_32}

# What must be there, and what stands there if it is not. None: nothing can stand for it.
MISSING: Mapping[str, Mapping[str, object]] = {
    "info": {"title": "API", "version": "0"},
    "license": {"name": "License"},
    "response": {"description": ""},
    "flow": {"scopes": {}},
}


@cache
def shapes(family: str) -> Shapes:
    """The objects of a version (`2.0`, `3.0`, `3.1`, `3.2`) by kind."""
    return _FAMILIES[family]


def newer(family: str, kind: str, key: str) -> bool:
    """Whether a later version of OpenAPI knows a field that this one does not."""
    later = {"3.0": ("3.1", "3.2"), "3.1": ("3.2",)}.get(family, ())
    return any(key in shapes(version).get(kind, {}) for version in later)
