"""Whether a document is valid: openapi-spec-validator's verdict, with places, on the document and on its actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from generator.actions import action_origins, flatten_actions
from generator.bundle import bundled
from generator.diagnostics import Diagnostic, Diagnostics, Severity, declare, report
from generator.document import UNSUPPORTED_VERSION, Document
from generator.ir import Json
from generator.refs import escape, tokens

INVALID_DOCUMENT = declare("invalid-document", Severity.ERROR, "the document breaks a rule of OpenAPI")
NOT_VALIDATED = declare("not-validated", Severity.WARNING, "the validator could not finish")

_MOST = 100  # findings; a document with more is wrong in one and the same way


def validate(document: Document) -> list[Diagnostic]:
    """All that breaks OpenAPI's rules. Only for a document whose references are sound; nothing is fetched."""
    family = _family(document.version)
    if family is None:
        message, help = f"version {document.version!r} is not read", "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are"
        return [report(UNSUPPORTED_VERSION, message, pointer="#/openapi", help=help)]
    whole = bundled(document)
    found = Diagnostics()
    found.extend(_verdict(document, whole.data, family, whole.origins))
    flat = action_origins(whole.data)
    if flat:
        found.extend(_verdict(document, flatten_actions(whole.data), family, {**whole.origins, **flat}))
    return list(found)


def _family(version: str) -> str | None:
    return next(
        (family for family in ("2.0", "3.0", "3.1", "3.2") if version == family or version.startswith(family + ".")),
        None,
    )


def _verdict(
    document: Document, data: dict[str, Json], family: str, origins: Mapping[str, str]
) -> Iterator[Diagnostic]:
    try:
        for number, error in enumerate(_validator(family)(data).iter_errors()):
            if number == _MOST:
                return
            yield _told(document, error, origins)
    except Exception as error:  # whatever the validator trips over, the document may be good
        reason = str(error).partition("\n")[0][:200] or type(error).__name__
        yield report(NOT_VALIDATED, f"openapi-spec-validator could not finish: {reason}", pointer="#")


def _told(document: Document, error: Any, origins: Mapping[str, str]) -> Diagnostic:
    from jsonschema.exceptions import best_match  # type: ignore[import-untyped]

    whole = [*getattr(error, "at", ()), *error.absolute_path]
    best = best_match([error]) if error.context else error
    path = [str(p) for p in (whole if best is error else [*getattr(error, "at", ()), *best.absolute_path])]
    pointer = "".join(f"/{escape(token)}" for token in path)
    return report(INVALID_DOCUMENT, _message(best), pointer=_location(document, pointer, origins))


def _location(document: Document, pointer: str, origins: Mapping[str, str]) -> str:
    """The location in the documents given, for a pointer in what was validated."""
    end = len(pointer)
    while end > 0:
        origin = origins.get(pointer[:end])
        if origin is not None:
            return (origin if "#" in origin else f"#{origin}") + pointer[end:]
        end = pointer.rfind("/", 0, end)
    return document.through(tokens(pointer))


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
    so a default that breaks its pattern passes; it knows the place of what it finds; and it looks values up in sets
    where the original searches lists (same verdicts, linear time).
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
    """A value validator that leaves regular expressions alone."""
    from jsonschema.validators import extend

    def passed(*_: Any) -> Iterator[Any]:
        return iter(())

    kind = extend(base.value_validator_cls, {"pattern": passed, "patternProperties": passed})
    return type(f"Patternless{base.__name__}", (base,), {"value_validator_cls": kind})


def _placed(base: Any) -> Any:
    """A keyword validator whose errors say at which keys (`at`) they were found."""
    from jsonschema_path.paths import SchemaPath

    def call(self: Any, *given: Any, **named: Any) -> Iterator[Any]:
        for error in base.__call__(self, *given, **named):
            if not hasattr(error, "at"):
                here = next((g for g in given if isinstance(g, SchemaPath)), None)
                error.at = here.parts if here is not None else ()
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
