"""Writes this folder's overlays from server-facts.json (what a 5.2.1 server really takes) and what the pages say.

    python specs/zstack/overlays.py [--check]

`enrich.overlay.yaml` adds what the pages leave out and contradicts none of them. `server-5.2.overlay.yaml` changes
what the server has otherwise. Run it after the pages or the facts have changed, and read the difference.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator import shell
from generator.bundle import bundle
from generator.document import open_document
from generator.yaml_text import to_text

HERE = Path(__file__).parent
BASE = "/zstack/v1"
TYPES: dict[str, dict[str, Any]] = {
    "String": {"type": "string"},
    "Timestamp": {"type": "string"},
    "Integer": {"type": "integer", "format": "int32"},
    "int": {"type": "integer", "format": "int32"},
    "Long": {"type": "integer", "format": "int64"},
    "long": {"type": "integer", "format": "int64"},
    "Double": {"type": "number", "format": "double"},
    "double": {"type": "number", "format": "double"},
    "Float": {"type": "number", "format": "float"},
    "float": {"type": "number", "format": "float"},
    "Boolean": {"type": "boolean"},
    "boolean": {"type": "boolean"},
    "Object": {},
    "Map": {"type": "object"},
    "LinkedHashMap": {"type": "object"},
    "List": {"type": "array"},
    "Set": {"type": "array"},
}
OPERATORS = {
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

Action = dict[str, Any]


def said(target: str, why: str, update: Any) -> Action:
    return {"target": target, "description": why, "update": update}


def removed(target: str, why: str) -> Action:
    return {"target": target, "description": why, "remove": True}


def at(*keys: str) -> str:
    return "$" + "".join(f".{k}" if k.isidentifier() and k.isascii() else f"['{k}']" for k in keys)


class Operation:
    """An operation of the document beside what the facts say of it."""

    def __init__(
        self, document: dict[str, Any], place: tuple[str, ...], raw: dict[str, Any], api: dict[str, Any]
    ) -> None:
        self.place = place
        self.raw = raw
        self.api = api
        content = raw.get("requestBody", {}).get("content", {})
        ref = next(iter(content.values()))["schema"]["$ref"] if content else ""
        self.request = ref.rpartition("/")[2]
        self.body: dict[str, Any] = document["components"]["schemas"].get(self.request, {})
        self.wrapper: str | None = raw.get("requestBody", {}).get("x-unwrap")

    def find(self, name: str) -> tuple[str, str, dict[str, Any], bool] | None:
        """Where an argument is: the place, the JSONPath of its schema, the schema, whether it is required."""
        for parameter in self.raw.get("parameters", []):
            if parameter["name"] == name:
                path = f"{at(*self.place)}.parameters[?@.name=='{name}'].schema"
                return parameter["in"], path, parameter["schema"], parameter.get("required", False)
        held = self.body.get("properties", {})
        inner = held.get(self.wrapper, {}) if self.wrapper else {}
        if name in inner.get("properties", {}):
            path = at("components", "schemas", self.request, "properties", str(self.wrapper), "properties", name)
            return str(self.wrapper), path, inner["properties"][name], name in inner.get("required", [])
        if name in held:
            path = at("components", "schemas", self.request, "properties", name)
            return "", path, held[name], name in self.body.get("required", [])
        return None


class Facts:
    def __init__(self, document: dict[str, Any], facts: dict[str, Any]) -> None:
        self.document = document
        self.schemas: dict[str, Any] = document["components"]["schemas"]
        self.types: dict[str, Any] = facts["types"]
        self.apis: dict[str, Any] = facts["apis"]
        self.new: set[str] = set()  # classes that no page shows
        self.operations = {
            raw["operationId"]: Operation(document, place, raw, self.apis[raw["operationId"]])
            for place, raw in _operations(document)
            if raw["operationId"] in self.apis
        }

    # ---- schemas from facts

    def schema(self, kind: str) -> dict[str, Any]:
        """`List<Map<String,X>>` as a schema; X is a class."""
        kind = kind.replace(" ", "")
        head, _, inner = kind.partition("<")
        if inner:
            inner = inner[:-1]
            if head in ("List", "Set"):
                return {"type": "array", "items": self.schema(inner)}
            held = self.schema(inner.partition(",")[2] or inner)
            return {"type": "object", **({"additionalProperties": held} if held else {})}
        if head in TYPES:
            return dict(TYPES[head])
        if head not in self.types:
            return {}
        if head not in self.schemas:
            self.new.add(head)
        return {"$ref": f"#/components/schemas/{head}"}

    def described(self, field: dict[str, Any]) -> dict[str, Any]:
        element = field.get("element") if not field.get("element_guessed") else None
        return self.schema(f"{field['type']}<{element}>" if element else field["type"])

    def limits(self, field: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
        """What the facts say of a value beyond what is known."""
        out: dict[str, Any] = {}
        made = self.described(field)
        if made.get("items") and not known.get("items"):
            out["items"] = made["items"]
        if made.get("additionalProperties") and known.get("type") == "object" and "additionalProperties" not in known:
            out["additionalProperties"] = made["additionalProperties"]
        if "values" in field and "enum" not in known and "$ref" not in known and "enum" not in known.get("items", {}):
            values = [_typed(v, known) for v in field["values"]]
            out.setdefault("items", {}).update(enum=values) if known.get("type") == "array" else out.update(enum=values)
        if "range" in field and "minimum" not in known:
            out["minimum"], out["maximum"] = field["range"]
        if "max_length" in field and known.get("type") == "string" and "maxLength" not in known:
            out["maxLength"] = field["max_length"]
        if "pattern" in field and known.get("type") == "string" and "pattern" not in known:
            out["pattern"] = field["pattern"]
        if "default" in field and "default" not in known and field["default"] is not None:
            value = _typed(field["default"], known)
            if value in known.get("enum", out.get("enum", [value])):
                out["default"] = value
        if field.get("non_empty") and known.get("type") in ("array", "string"):
            out["minItems" if known["type"] == "array" else "minLength"] = 1
        if field.get("since"):
            out["x-since"] = field["since"]
        return out

    # ---- what the pages leave out

    def enrich(self) -> Iterator[Action]:
        yield from _conventions()
        for name, operation in sorted(self.operations.items()):
            yield from self._arguments(name, operation)
            yield from self._answers(name, operation)
        for name in sorted(set(self.types) & set(self.schemas)):
            yield from self._class(name)
        added: dict[str, Any] = {}
        while self.new - set(added):
            for name in sorted(self.new - set(added)):
                added[name] = self._whole(name)
        if added:
            yield said("$.components.schemas", "Classes that no page shows.", dict(sorted(added.items())))

    def _arguments(self, name: str, operation: Operation) -> Iterator[Action]:
        members: dict[str, dict[str, Any]] = {}
        for field in operation.api["params"]:
            found = operation.find(field["name"])
            update = self.limits(field, found[2]) if found else {}
            if not found or not update:
                continue
            if found[0] in ("path", "query"):
                since = {"x-since": update.pop("x-since")} if "x-since" in update else {}
                whole = {**since, **({"schema": update} if update else {})}
                yield said(
                    found[1].removesuffix(".schema"), f"What the server says of {field['name']} of {name}.", whole
                )
            else:
                members.setdefault(found[1].rpartition(".")[0], {})[field["name"]] = update
        for target, update in members.items():
            yield said(target, f"What the server says of the body of {name}.", update)

    def _answers(self, name: str, operation: Operation) -> Iterator[Action]:
        api = operation.api
        if operation.raw.get("summary") == name != api["title"]:
            yield said(at(*operation.place), f"The page has no title but {name}.", {"summary": api["title"]})
        if not api["auth_required"]:
            why = f"{name} needs no session, whatever its page's badge says."
            yield said(at(*operation.place), why, {"security": []})
        if not api["sync"]:
            why = f"{name} is a job: the server answers 202 first."
            response = {str(api["success_status"]): {"$ref": "#/components/responses/Accepted"}}
            yield said(at(*operation.place, "responses"), why, response)
        yield from self._response(name, operation)
        if api["kind"] == "query":
            paging = {"offset": "start", "limit": "limit", "items": "inventories", "total": "total"}
            yield said(at(*operation.place), f"How {name} is read page by page.", {"x-pagination": paging})
        for path in api.get("optional_paths", []):
            yield self._single(name, operation, f"{BASE}{path}")

    def _response(self, name: str, operation: Operation) -> Iterator[Action]:
        content = operation.raw["responses"]["200"].get("content", {}).get("application/json", {})
        schema = content.get("schema", {})
        ref = schema.get("$ref", "").rpartition("/")[2]
        held = self.schemas.get(ref, schema).get("properties", {})
        missing: dict[str, Any] = {}
        for field in operation.api["response"]["fields"]:
            told, made = held.get(field["name"], {}), self.described(field)
            if field["name"] not in held or made != {k: told.get(k) for k in made}:
                missing[field["name"]] = made
        if not missing:
            return
        why = f"What the examples do not tell of the answer of {name}."
        if ref:
            yield said(at("components", "schemas", ref, "properties"), why, missing)
        else:
            update = {"content": {"application/json": {"schema": {"type": "object", "properties": missing}}}}
            yield said(at(*operation.place, "responses", "200"), why, update)

    def _single(self, name: str, operation: Operation, path: str) -> Action:
        """The same operation at the address of one resource."""
        response = operation.raw["responses"]["200"]
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        made = {
            "operationId": f"{name}By{''.join(n[:1].upper() + n[1:] for n in names)}",
            "summary": f"{operation.api['title']} by {' and '.join(names)}",
            **({"tags": operation.raw["tags"]} if "tags" in operation.raw else {}),
            "parameters": [{"name": n, "in": "path", "required": True, "schema": {"type": "string"}} for n in names],
            "responses": {
                "200": response,
                "4XX": {"$ref": "#/components/responses/Refused"},
                "503": {"$ref": "#/components/responses/Failed"},
            },
            **({"x-since": operation.api["since"]} if operation.api.get("since") else {}),
        }
        return said("$.paths", f"{name} also has an address for one resource.", {path: {"get": made}})

    def _class(self, name: str) -> Iterator[Action]:
        facts, known = self.types[name], self.schemas[name]
        if facts["kind"] == "enum":
            if "enum" not in known:
                values = {"type": "string", "enum": facts["values"]}
                yield said(at("components", "schemas", name), f"The values of {name}.", values)
            return
        held = known.get("properties", {})
        update: dict[str, Any] = {}
        for field in facts.get("fields", []):
            old = held.get(field["name"])
            if old is None:
                update[field["name"]] = self.described(field)
                continue
            made = self.described(field)
            if made.get("items") and not old.get("items"):
                update[field["name"]] = {"items": made["items"]}
        update = {key: value for key, value in update.items() if value}
        if update:
            yield said(at("components", "schemas", name, "properties"), f"What no page shows of {name}.", update)
        if "uuid" in held and "required" not in known:
            why = f"There is no {name} without a uuid; other fields are left out where they are null."
            yield said(at("components", "schemas", name), why, {"required": ["uuid"]})

    def _whole(self, name: str) -> dict[str, Any]:
        facts = self.types[name]
        if facts["kind"] == "enum":
            return {"type": "string", "enum": facts["values"]}
        return {"type": "object", "properties": {f["name"]: self.described(f) for f in facts.get("fields", [])}}

    # ---- what the server has otherwise

    def server(self) -> Iterator[Action]:
        for name, operation in sorted(self.operations.items()):
            if operation.api["method"] == "DELETE" and operation.request:
                yield from self._deleting(name, operation)
            elif operation.request:
                yield from self._key(name, operation)
            yield from self._required(name, operation)
            yield from self._types(name, operation)
            yield from self._badges(name, operation)

    def _deleting(self, name: str, operation: Operation) -> Iterator[Action]:
        parameters = []
        for field in operation.api["params"]:
            found = operation.find(field["name"])
            if field["in"] != "query" or found is None or found[0] in ("query", "path"):
                continue
            schema = {**found[2], **self.limits(field, found[2])}
            described = {"description": schema.pop("description")} if "description" in schema else {}
            required = {"required": True} if field.get("required") else {}
            parameters.append({"name": field["name"], "in": "query", **required, **described, "schema": schema})
        why = f"{name}: the server reads the query of a DELETE and ignores its body."
        yield removed(at(*operation.place, "requestBody"), why)
        yield removed(at("components", "schemas", operation.request), why)
        yield said(at(*operation.place), why, {"parameters": parameters})

    def _key(self, name: str, operation: Operation) -> Iterator[Action]:
        old, new = operation.wrapper, operation.api["body_key"]
        if old == new or new is None:
            return
        why = f"{name}: the server takes its arguments under {new!r}, exactly so."
        properties = at("components", "schemas", operation.request, "properties")
        if old is None:
            inner = [f["name"] for f in operation.api["params"] if f.get("key") == new and operation.find(f["name"])]
            moved = {n: self.body_field(operation, n) for n in inner}
            wanted = [f["name"] for f in operation.api["params"] if f["name"] in inner and f.get("required")]
            held = {"type": "object", **({"properties": moved} if moved else {"additionalProperties": False})}
            held |= {"required": wanted} if wanted else {}
            for n in inner:
                yield removed(at("components", "schemas", operation.request, "properties", n), why)
            yield said(properties, why, {new: held})
        else:
            yield said(properties, why, {new: {}})
            copy = at("components", "schemas", operation.request, "properties", old)
            yield {"target": f"{properties}['{new}']", "description": why, "copy": copy}
            yield removed(copy, why)
        if "required" in operation.body:
            yield removed(at("components", "schemas", operation.request, "required"), why)
        yield said(at("components", "schemas", operation.request), why, {"required": [new]})
        yield said(at(*operation.place, "requestBody"), why, {"required": True, "x-unwrap": new})
        if old is not None and operation.place[-2] == "x-actions":
            actions = operation.place[:-1]
            yield said(at(*actions), why, {new: {}})
            yield {"target": f"{at(*actions)}['{new}']", "description": why, "copy": at(*operation.place)}
            yield removed(at(*operation.place), why)
            operation.place = (*actions, new)
        operation.wrapper = new

    def body_field(self, operation: Operation, name: str) -> dict[str, Any]:
        schema: dict[str, Any] = operation.body["properties"][name]
        field = next(f for f in operation.api["params"] if f["name"] == name)
        return {**schema, **self.limits(field, schema)}

    def _required(self, name: str, operation: Operation) -> Iterator[Action]:
        for field in operation.api["params"]:
            found = operation.find(field["name"])
            wanted = field.get("required", False)
            if found is None or found[3] == wanted or field["in"] == "path" or operation.api["method"] == "DELETE":
                continue
            why = f"{name}: the server {'needs' if wanted else 'does not need'} {field['name']}."
            if found[0] == "query":
                yield said(found[1].removesuffix(".schema"), why, {"required": wanted})
                continue
            holder = found[1].rpartition(".properties")[0]
            inner = operation.body["properties"][found[0]] if found[0] else operation.body
            if wanted and "required" in inner:
                yield said(f"{holder}.required", why, field["name"])
            elif wanted:
                yield said(holder, why, {"required": [field["name"]]})
            else:
                yield removed(f"{holder}.required[?@ == '{field['name']}']", why)

    def _types(self, name: str, operation: Operation) -> Iterator[Action]:
        for field in operation.api["params"]:
            found = operation.find(field["name"])
            if found is None or operation.api["method"] == "DELETE" or operation.api["kind"] == "query":
                continue
            made, known = self.described(field), self._resolved(found[2])
            if made.get("type", known.get("type")) != known.get("type"):
                kept = {key: found[2][key] for key in ("description",) if key in found[2]}
                why = f"{name}: the server takes another type for {field['name']}."
                holder, _, key = found[1].rpartition(".")
                yield removed(found[1], why)
                yield said(holder, why, {key: {**made, **kept, **self.limits(field, made)}})

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        ref = schema.get("$ref", "").rpartition("/")[2]
        return self.schemas.get(ref, {}) if ref else schema

    def _badges(self, name: str, operation: Operation) -> Iterator[Action]:
        api, badges = operation.api, operation.raw.get("x-badges", [])
        right = ["Synchronous" if api["sync"] else "Asynchronous", *(["Auth Required"] if api["auth_required"] else [])]
        if badges and badges != right:
            why = f"{name}: what the server does, not what the page's badges say."
            yield removed(at(*operation.place, "x-badges"), why)
            yield said(at(*operation.place), why, {"x-badges": right})


def _typed(value: Any, known: dict[str, Any]) -> Any:
    kind = known.get("type")
    if isinstance(value, str) and kind == "integer":
        return int(value)
    if isinstance(value, str) and kind == "boolean":
        return value.lower() == "true"
    return str(value) if kind == "string" and not isinstance(value, str) else value


def _operations(document: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if "x-actions" in operation:
                for key, action in operation["x-actions"].items():
                    yield ("paths", path, method, "x-actions", key), action
            else:
                yield ("paths", path, method), operation


def _conventions() -> Iterator[Action]:
    """What holds for the whole API."""
    failed = {
        "description": "The API failed.",
        "content": {
            "application/json": {
                "schema": {"type": "object", "properties": {"error": {"$ref": "#/components/schemas/ErrorCode"}}}
            }
        },
        "x-error": {"code": "/error/code", "message": "/error/description", "details": "/error/details"},
    }
    refused = {
        "description": "The request is not understood, or leads nowhere: said in plain text.",
        "content": {"text/plain": {"schema": {"type": "string"}}},
    }
    located = {"type": "object", "properties": {"location": {"type": "string"}}, "required": ["location"]}
    accepted = {
        "description": "Accepted. The address in `location` answers with the result when it is there.",
        "content": {"application/json": {"schema": located}},
        "x-job": {
            "location": {"pointer": "/location"},
            "poll": {"interval": 0.5, "factor": 1.5, "longest": 10},
            "failed": {"status": 503},
            "pending": {"status": 202},
        },
    }
    yield said(
        "$.components",
        "Most calls that change something are jobs; errors of the API have status 503 and a body of one form.",
        {"responses": {"Accepted": accepted, "Failed": failed, "Refused": refused}},
    )
    error = {"4XX": {"$ref": "#/components/responses/Refused"}, "503": {"$ref": "#/components/responses/Failed"}}
    yield said("$.paths.*.*.responses", "Errors of the API, whatever the operation.", error)
    yield said("$.paths.*.*['x-actions'].*.responses", "Errors of the API, whatever the action.", error)
    why = "503 is how the API says no: it is not tried again."
    yield said("$", why, {"x-retry": {"statuses": [408, 429, 502, 504]}})
    session = {
        "login": "LogInByAccount",
        "arguments": {"accountName": {"name": "account"}, "password": {"transform": "sha512-hex"}},
        "token": {"pointer": "/inventory/uuid"},
        "expires": {"seconds": 7200},
        "renew": {"status": 503, "pointer": "/error/code", "equals": "ID.1001"},
        "logout": {"operation": "LogOut", "token": "sessionUuid"},
    }
    why = "Where a session comes from, how long it lives, and how the server says that it is gone."
    yield said("$.components.securitySchemes.session", why, {"x-session": session})
    signature = {
        "algorithm": "hmac-sha1",
        "parts": ["method", "timestamp", f"path-after:{BASE.removesuffix('/v1')}"],
        "separator": "\n",
        "encoding": "base64",
        "timestamp": {"format": "http-date", "header": "Date"},
        "headers": {"Authorization": "ZStack {key-id}:{signature}"},
    }
    key = {"type": "apiKey", "in": "header", "name": "Authorization", "x-signature": signature}
    key["description"] = "An access key: its id, and a signature by its secret."
    yield said("$.components.securitySchemes", "The other way to be known.", {"accessKey": key})
    yield said("$.security", "Either a session or an access key.", {"accessKey": []})
    conditions = {"schema": {"items": {"type": "string"}}, "x-conditions": {"operators": OPERATORS, "separator": ","}}
    yield said("$.paths.*.get.parameters[?@.name=='q']", "The operators of conditions.", conditions)
    listed = {"style": "form", "explode": False, "schema": {"items": {"type": "string"}}}
    why = "Names of fields, in one value with commas."
    yield said("$.paths.*.get.parameters[?@.name=='fields']", why, listed)


def overlay(title: str, actions: Iterator[Action]) -> bytes:
    body = to_text({"overlay": "1.1.0", "info": {"title": title, "version": "1.0.0"}, "actions": list(actions)})
    return f"# Made by overlays.py from server-facts.json. Do not edit.\n{body}".encode()


def made(document: dict[str, Any], facts: dict[str, Any]) -> dict[str, bytes]:
    """The overlays of a document (in one piece) by their file names, in the order in which they are applied."""
    return {
        "enrich.overlay.yaml": overlay("What the pages leave out", Facts(document, facts).enrich()),
        "server-5.2.overlay.yaml": overlay("What a 5.2 server has otherwise", Facts(document, facts).server()),
    }


def of_this_folder() -> dict[str, bytes]:
    """The overlays as they should be here."""
    name = str(HERE / "openapi.yaml")
    document, _ = open_document(name, Path(name).read_bytes(), [], shell.Reader(str(HERE)).fetch)
    return made(bundle(document), json.loads((HERE / "server-facts.json").read_bytes()))


def main() -> int:
    differ = 0
    for name, content in of_this_folder().items():
        path = HERE / name
        if path.exists() and path.read_bytes() == content:
            continue
        differ += 1
        print(f"{name}: {'differs' if '--check' in sys.argv else 'written'}")
        if "--check" not in sys.argv:
            path.write_bytes(content)
    return 1 if differ and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
