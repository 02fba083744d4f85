"""The meta-schemas that openapi-spec-validator judges by, read from its own files without importing it."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from typing import Any

from generator.proof.base import Check, Unsure
from generator.proof.schemas import Compiler

_DRAFT_4 = "http://json-schema.org/draft-04/schema"
_WORDS = ("core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content")
_DIALECTS = {
    "3.1": ("oas3.1/metaschema.json", "oas3.1/vocabularies/base"),
    "3.2": ("oas3.2/dialect/2025-09-17.json", "oas3.2/meta/2025-09-17.json"),
}


@cache
def checks(family: str) -> tuple[Check, Check]:
    """What tells whether a document fits its meta-schema, and whether a Schema Object fits its own. Raises Unsure."""
    whole = _read("openapi_spec_validator", f"resources/schemas/v{family}/schema.json")
    draft_4 = _read("jsonschema_specifications", "schemas/draft4/metaschema.json")
    home = str(whole.get("$id", whole.get("id", ""))).partition("#")[0]
    documents = {home: whole, _DRAFT_4: draft_4}
    if family not in _DIALECTS:
        document = Compiler(documents, True, None, formats=False).check(whole, home)
        return document, Compiler(documents, True, None, formats=True).check(draft_4, _DRAFT_4)
    dynamic = (home, whole["$defs"]["schema"])
    if dynamic[1].get("$dynamicAnchor") != "meta":
        raise Unsure
    document = Compiler(documents, False, dynamic, formats=False).check(whole, home)
    return document, _schema_check(family)


def _schema_check(family: str) -> Check:
    """Of a schema of OpenAPI 3.1 or later: a dialect of JSON Schema 2020-12, whose parts all refer back to it."""
    dialect, *rest = (_read("openapi_schema_validator", f"schemas/{name}") for name in _DIALECTS[family])
    rest.append(_read("jsonschema_specifications", "schemas/draft202012/metaschema.json"))
    rest += [_read("jsonschema_specifications", f"schemas/draft202012/vocabularies/{word}") for word in _WORDS]
    home = dialect["$id"]
    compiler = Compiler({d["$id"]: d for d in (dialect, *rest)}, False, (home, dialect), formats=True)
    return compiler.check(dialect, home)


def _read(package: str, name: str) -> Any:
    spec = find_spec(package)
    get = getattr(spec.loader, "get_data", None) if spec is not None else None
    if spec is None or not spec.submodule_search_locations or get is None:
        raise Unsure
    try:
        return json.loads(get(f"{spec.submodule_search_locations[0]}/{name}"))
    except (OSError, ValueError):  # another version of the package keeps it elsewhere
        raise Unsure from None
