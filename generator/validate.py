"""Whether a document is valid: openapi-spec-validator's verdict, with places, on the document and on its actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from generator.actions import action_origins, flatten_actions
from generator.bundle import bundled
from generator.chains import shortened
from generator.diagnostics import Diagnostic, Diagnostics, Severity, declare, report
from generator.document import UNSUPPORTED_VERSION, Document
from generator.explain import Reason, as_said, reasons, twice
from generator.ir import Json
from generator.proof import proven
from generator.proof.base import FORMATS
from generator.refs import escape, lookup, references, split

INVALID_DOCUMENT = declare("invalid-document", Severity.ERROR, "the document breaks a rule of OpenAPI")
NOT_VALIDATED = declare("not-validated", Severity.WARNING, "the validator could not finish")

_MOST = 100  # findings; a document with more is wrong in one and the same way


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found, and the pointers (in the data that was validated) of schemas whose own default they refuse."""

    found: tuple[Diagnostic, ...]
    defaults: tuple[str, ...]
    rewritten: bool = False  # whether references were rewritten to validate it

    @property
    def failed(self) -> bool:
        """Whether the document breaks a rule."""
        return any(d.severity is Severity.ERROR for d in self.found)


def validate(document: Document, family: str) -> Verdict:
    """All that breaks OpenAPI's rules (`family`: `2.0`, `3.0`, `3.1` or `3.2`), with locations in the files given.

    Only for a document whose references are sound; nothing is fetched.
    """
    whole = bundled(document)
    found = Diagnostics()
    defaults: dict[str, None] = {}
    origins: Mapping[str, str] = whole.origins
    flat = action_origins(whole.data)
    first = shortened(whole.data, whole.targets or _targets(whole.data))
    for data in [first, flatten_actions(first)] if flat else [first]:
        for pointer, problem, is_default in _verdict(data, family):
            place = _location(document, pointer, origins) if pointer else "#"
            found.extend([replace(problem, pointer=place)])
            if is_default:
                defaults[pointer] = None
        origins = {**origins, **flat}
    return Verdict(tuple(found), tuple(defaults), whole.targets is None)


def _targets(data: dict[str, Json]) -> dict[str, str]:
    """Where each reference of a document in one file leads."""
    return {r.at: f"#{split(str(r.ref))[1]}" for r in references(data, "#") if r.key == "$ref"}


def unsupported(document: Document) -> Diagnostic:
    """That the version of a document is not read."""
    message, help = f"version {document.version!r} is not read", "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are"
    key = "openapi" if "openapi" in document.root else "swagger"
    return report(UNSUPPORTED_VERSION, message, pointer=f"#/{key}", help=help)


def family_of(document: Document) -> str | None:
    """The version by which a document is read, without its patch number; None for one that is not read."""
    families = ("3.0", "3.1", "3.2") if "openapi" in document.root else ("2.0",)
    version = document.version.strip()
    if version in ("2", "3"):
        version += ".0"
    return next((f for f in families if version == f or version.startswith((f"{f}.", f"{f}-"))), None)


def _verdict(data: dict[str, Json], family: str) -> Iterator[tuple[str, Diagnostic, bool]]:
    """Pointer, finding and whether it is a default's (then the pointer is its schema's)."""
    if proven(data, family):
        return
    told: dict[str, list[tuple[Reason, bool]]] = {}  # by pointer: why, and whether it is a default's
    try:
        for number, error in enumerate(_validator(family)(data).iter_errors()):
            if number == _MOST:
                break
            for pointer, reason in _reasons(error, data):
                # the structure was checked whole, before each schema is looked at again by itself
                if not hasattr(error, "at") or pointer not in told or getattr(error, "is_default", False):
                    told.setdefault(pointer, []).append((reason, getattr(error, "is_default", False)))
    except Exception as error:  # whatever the validator trips over, the document may be good
        if not told:
            why = str(error).partition("\n")[0][:200] or type(error).__name__
            yield "", report(NOT_VALIDATED, f"openapi-spec-validator could not finish: {why}"), False
    own = [pointer for pointer, found in told.items() if not all(reason.follows for reason, _ in found)]
    for pointer, found in told.items():
        for reason, is_default in found:
            if not reason.follows or not any(p.startswith(pointer) for p in own):
                yield pointer, report(INVALID_DOCUMENT, reason.message), is_default


def _reasons(error: Any, data: dict[str, Json]) -> Iterator[tuple[str, Reason]]:
    """Pointer and reason of what an error says."""
    at = [str(p) for p in getattr(error, "at", ())]
    if getattr(error, "is_default", False):
        yield _pointer(at), Reason((), f"the default does not fit its schema: {as_said(error)}")
        return
    if at[-3:-2] == ["responses"] and at[-1] == "schema" and error.instance == "file":
        return  # Swagger 2.0 has this type there
    if type(error).__name__ == "ParameterDuplicateError":
        place = twice(lookup(data, _pointer(at)))
        at += [] if place is None else [str(place)]
    for reason in reasons(error):
        yield _pointer([*at, *reason.path]), reason


def _pointer(path: list[str]) -> str:
    return "".join(f"/{escape(token)}" for token in path)


def _location(document: Document, pointer: str, origins: Mapping[str, str]) -> str:
    """The location in the documents given, for a pointer in what was validated."""
    end = len(pointer)
    while end > 0:
        origin = origins.get(pointer[:end])
        if origin is not None:
            return document.given((origin if "#" in origin else f"#{origin}") + pointer[end:])
        end = pointer.rfind("/", 0, end)
    return document.given(f"#{pointer}")


@cache
def _validator(family: str) -> Any:
    """A validator class of openapi-spec-validator for a version.

    It differs from the original in this: it never fetches; it runs no pattern of the document (one can take for ever),
    so a default that breaks its pattern passes; it checks the same formats whatever is installed; it knows the place of
    what it finds; and it looks values up in sets where the original searches lists (same verdicts, linear time).
    """
    import openapi_spec_validator as osv
    from jsonschema.validators import validator_for  # type: ignore[import-untyped]
    from openapi_spec_validator.validation.keywords import SchemaValidator, ValueValidator

    base: Any = {
        "2.0": osv.OpenAPIV2SpecValidator,
        "3.0": osv.OpenAPIV30SpecValidator,
        "3.1": osv.OpenAPIV31SpecValidator,
        "3.2": osv.OpenAPIV32SpecValidator,
    }[family]
    keywords = {}
    for name, kind in base.keyword_validators.items():
        quick = _quick(kind) if issubclass(kind, SchemaValidator) else kind
        keywords[name] = _placed(_patternless(quick) if issubclass(kind, ValueValidator) else quick)
    meta = base.schema_validator.schema
    members = {
        "keyword_validators": keywords,
        # The pure Python backend, whatever else is installed: the verdict must not depend on that.
        "schema_validator": validator_for(meta)(meta),
        "resolver_handlers": dict.fromkeys(("http", "https", "file", "ftp", ""), _refuse),
    }
    return type(f"Placed{base.__name__}", (base,), members)


def _refuse(address: str) -> Any:
    raise ValueError(f"'{address}' is not read")


def _patternless(base: Any) -> Any:
    """A value validator that leaves regular expressions alone, and formats that only some installations know."""
    from jsonschema.validators import extend

    def passed(*_: Any) -> Iterator[Any]:
        return iter(())

    kind = extend(base.value_validator_cls, {"pattern": passed, "patternProperties": passed})
    formats = copy(base.value_validator_format_checker)
    formats.checkers = {name: check for name, check in formats.checkers.items() if name in FORMATS}
    members = {"value_validator_cls": kind, "value_validator_format_checker": formats}
    return type(f"Patternless{base.__name__}", (base,), members)


def _placed(base: Any) -> Any:
    """A keyword validator whose errors say at which keys (`at`) they were found."""
    from jsonschema_path.paths import SchemaPath
    from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
    from openapi_spec_validator.validation.keywords import ValueValidator

    is_value = issubclass(base, ValueValidator)

    def call(self: Any, *given: Any, **named: Any) -> Iterator[Any]:
        for found in base.__call__(self, *given, **named):
            # what is no such error yet becomes one further out, in a copy without these marks
            error = found if isinstance(found, OpenAPIValidationError) else OpenAPIValidationError.create_from(found)
            if not hasattr(error, "at"):
                here = next((g for g in (*given, *named.values()) if isinstance(g, SchemaPath)), None)
                error.at = here.parts if here is not None else ()
                error.is_default = is_value
            yield error

    return type(f"Placed{base.__name__}", (base,), {"__call__": call})


class _Seen(set[int]):
    """A set under the name that the original gives its list."""

    append = set.add


def _quick(base: Any) -> Any:
    def init(self: Any, registry: Any) -> None:
        base.__init__(self, registry)
        self.visited_schema_ids, self.meta_checked_schema_ids = _Seen(), _Seen()
        self.collected, self.collecting, self.cut = {}, set(), False

    def collect(self: Any, schema: Any) -> Iterable[str]:
        key = id(schema.read_value())
        if key in self.collected:
            return self.collected[key]  # type: ignore[no-any-return]
        if key in self.collecting:  # a schema within itself: what it has is being collected further out
            self.cut = True
            return set()
        self.collecting.add(key)
        before, self.cut = self.cut, False
        names = original(self, schema)
        self.collecting.discard(key)
        if not self.cut or not self.collecting:
            self.collected[key] = names
        self.cut = (self.cut or before) and bool(self.collecting)
        return names

    original: Callable[[Any, Any], set[str]] = base._collect_properties
    return type(f"Quick{base.__name__}", (base,), {"__init__": init, "_collect_properties": collect})
