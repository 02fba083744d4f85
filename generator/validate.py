"""Whether a document is valid: openapi-spec-validator's verdict, with places, on the document and on its actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from generator.actions import action_origins, flatten_actions
from generator.bundle import bundled
from generator.diagnostics import Diagnostic, Diagnostics, Severity, declare, report
from generator.document import UNSUPPORTED_VERSION, Document
from generator.ir import Json
from generator.proof import proven
from generator.proof.base import FORMATS
from generator.refs import escape

INVALID_DOCUMENT = declare("invalid-document", Severity.ERROR, "the document breaks a rule of OpenAPI")
NOT_VALIDATED = declare("not-validated", Severity.WARNING, "the validator could not finish")

_MOST = 100  # findings; a document with more is wrong in one and the same way


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found, and the pointers (in the data that was validated) of schemas whose own default they refuse."""

    found: tuple[Diagnostic, ...]
    defaults: tuple[str, ...]

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
    for data in [whole.data, flatten_actions(whole.data)] if flat else [whole.data]:
        for pointer, problem, is_default in _verdict(data, family):
            place = _location(document, pointer, origins) if pointer else "#"
            found.extend([replace(problem, pointer=place)])
            if is_default:
                defaults[pointer] = None
        origins = {**origins, **flat}
    return Verdict(tuple(found), tuple(defaults))


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
    try:
        for number, error in enumerate(_validator(family)(data).iter_errors()):
            if number == _MOST:
                return
            yield _told(error)
    except Exception as error:  # whatever the validator trips over, the document may be good
        reason = str(error).partition("\n")[0][:200] or type(error).__name__
        yield "", report(NOT_VALIDATED, f"openapi-spec-validator could not finish: {reason}"), False


def _told(error: Any) -> tuple[str, Diagnostic, bool]:
    from jsonschema.exceptions import best_match  # type: ignore[import-untyped]

    at = [str(p) for p in getattr(error, "at", ())]
    if getattr(error, "is_default", False):
        message = f"the default does not fit its schema: {_message(error)}"
        return _pointer(at), report(INVALID_DOCUMENT, message), True
    best = best_match([error]) if error.context else error
    path = error.absolute_path if best is error else best.absolute_path
    return _pointer([*at, *(str(p) for p in path)]), report(INVALID_DOCUMENT, _message(best)), False


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


def _message(error: Any) -> str:
    """What the validator says, with long values cut short."""
    message = str(error.message)
    shown = repr(error.instance)
    if len(shown) > 80 and shown in message:
        message = message.replace(shown, "this value" if message.startswith(shown) else f"{shown[:60]}…")
    return message if len(message) <= 400 else message[:400] + "…"


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
