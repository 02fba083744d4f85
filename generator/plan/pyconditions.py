"""The module `_conditions.py` of a Python client: `where`, for APIs whose queries take conditions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.diagnostics import Diagnostic, Severity, declare, report
from generator.encode import Ident, Py, py_doc, py_str, visible
from generator.ir import Api, Parameter
from generator.ir_notes import OPERATORS, Conditions
from generator.plan.names import Namer
from generator.plan.pyfmt import layout, mapping
from generator.plan.surface import Argument, Method

DIFFER = declare(
    "conditions-differ",
    Severity.NOTE,
    "a parameter whose conditions are not written as those of most are; it takes them as texts",
)

# The names at the package's top, for APIs whose queries take conditions.
EXPORTS = (("Condition", "_runtime.conditions"), ("where", "_conditions"))
# As a program has them; OPERATORS lists all.
SHOWN = {"eq": " == {}", "ne": " != {}", "gt": " > {}", "ge": " >= {}", "lt": " < {}", "le": " <= {}"}
SHOWN |= {"in": ".in_([{}])", "not_in": ".not_in([{}])", "like": ".like({})", "not_like": ".not_like({})"}
SHOWN |= {"is_null": ".is_null()", "not_null": ".not_null()"}
LISTS = ("in", "not_in")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionsPlan:
    """What the module prints. `separator` is an argument, with the comma before it."""

    name: Ident
    doc: Py
    operators: Py
    separator: Py


def spelling(api: Api) -> Conditions | None:
    """How `where` writes conditions: as most parameters that take some want it, of several the first one's way.

    It also has what only others have that want nothing else.
    """
    given = Counter(c for p in _parameters(api) if (c := p.conditions) is not None)
    usual = next((c for c, _ in given.most_common(1)), None)
    for one in given if usual is not None else ():
        if usual is not None and one.separator == usual.separator and _agree(one.operators, usual.operators):
            usual = replace(usual, operators={**usual.operators, **one.operators})
    return usual


def _agree(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return all(other.get(name, text) == text for name, text in one.items())


def _fits(conditions: Conditions | None, usual: Conditions | None) -> bool:
    """Whether `where` writes conditions that a parameter takes."""
    if conditions is None or usual is None or conditions.separator != usual.separator:
        return False
    return conditions.operators.items() <= usual.operators.items()


def others(api: Api, usual: Conditions) -> list[Diagnostic]:
    """A note for each parameter whose conditions are written in another way."""
    found = {p.pointer: p for p in _parameters(api) if p.conditions is not None and not _fits(p.conditions, usual)}
    message = "the conditions of {!r} are not written as those of most; `where` is not for it, it takes texts"
    return [report(DIFFER, message.format(p.wire), pointer=pointer) for pointer, p in found.items()]


def _parameters(api: Api) -> Iterator[Parameter]:
    for operation in api.operations:
        yield from operation.parameters


def conditions_plan(api: Api, namer: Namer) -> tuple[ConditionsPlan, ...]:
    """The module, if there is one."""
    usual = spelling(api)
    if usual is None:
        return ()
    namer.diagnostics += others(api, usual)
    pairs = [f"{py_str(name)}: {py_str(usual.operators[name])}" for name in OPERATORS if name in usual.operators]
    return (
        ConditionsPlan(
            name=Ident("_conditions"),
            doc=py_doc(_about(usual), 4),
            operators=Py(layout(mapping(pairs), 0, len("_OPERATORS = "))),
            separator=Py("" if usual.separator == "," else f", {py_str(usual.separator)}"),
        ),
    )


def _about(usual: Conditions) -> str:
    """The docstring of `where`."""
    return "\n".join(
        [
            "A field of what is asked for, to make conditions of.",
            "",
            "Its name is the API's. A condition is a text; what there is, and what becomes of it:",
            *(f"    {shown}: `{visible(text)}`" for shown, text in written(usual, "name")),
            "",
            "Anything else raises TypeError; so does a condition that is used as true or false.",
        ]
    )


def written(usual: Conditions, name: str) -> Iterator[tuple[str, str]]:
    """Each condition on a field as a program has it, and as it is sent."""
    for operator in OPERATORS:
        if (text := usual.operators.get(operator)) is not None:
            code, value = ("a, b", f"a{usual.separator}b") if operator in LISTS else ("a", "a")
            alone = operator in ("is_null", "not_null")
            yield f"where({py_str(name)}){SHOWN[operator].format(code)}", f"{name}{text}{'' if alone else value}"


def takes(argument: Argument, usual: Conditions | None) -> bool:
    """Whether `where` is for the argument."""
    return argument.parameter is not None and _fits(argument.parameter.conditions, usual)


def about(method: Method, usual: Conditions | None) -> list[str]:
    """Paragraphs of the method's docstring."""
    names = [a.name for a in method.arguments if takes(a, usual)]
    return [f"`{name}` takes conditions, made by `where`." for name in names]


def surface(api: Api) -> list[str]:
    """Lines of the public surface."""
    usual = spelling(api)
    return [f"{code} -> {text}" for code, text in written(usual, "name")] if usual is not None else []
