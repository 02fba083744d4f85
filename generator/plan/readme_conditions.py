"""The README's section on conditions, for clients whose queries take some."""

from __future__ import annotations

from collections.abc import Iterator

from generator.encode import md_code, py_str
from generator.ir import Array, Object, Scalar, Schema
from generator.ir_kinds import resolved
from generator.ir_notes import OPERATORS, Conditions
from generator.plan.pyconditions import LISTS, SHOWN, spelling, takes, written
from generator.plan.pyfmt import Group, Node, call, layout
from generator.plan.pysources import listed
from generator.plan.readme_parts import Section, Shown, Tour, fence, prose, section
from generator.plan.surface import Argument

_VALUES = {"string": '"web-1"', "integer": "2"}


def conditions_section(tour: Tour) -> Iterator[Section]:
    """How to ask for what is like this and that."""
    usual = spelling(tour.api)
    shown = tour.asking(usual)
    if usual is None or shown is None:
        return
    argument = next(a for a in shown.method.arguments if takes(a, usual))
    schema = resolved(argument.schema, tour.api.by_id())
    told = [_written(name, field, kind) for name, field, kind in _chosen(tour, shown, usual)]
    value: Node = Group(f"{argument.name}=[", tuple(told), "]") if isinstance(schema.type, Array) else told[0]
    if isinstance(value, str):
        value = f"{argument.name}={value}"
    lists = {*LISTS} & {*usual.operators}
    yield section(
        "Conditions",
        prose("`where` makes conditions of the fields of what is asked for, by the names that the API has for them:"),
        fence(_code(tour, shown, argument, value)),
        prose(
            "A condition is a text, as the API wants it; a text of your own is taken as well. It is the server that"
            " compares, so a condition that is used as true or false, by `if`, `and` or `or`, raises `TypeError`."
            + (f" Values of a list must not hold what separates them, {md_code(usual.separator)}." if lists else "")
            + f" There are {listed([md_code(_bare(code)) for code, _ in written(usual, 'name')])}."
        ),
    )


def _bare(code: str) -> str:
    """The operator or method of a condition."""
    return code.partition(")")[2].strip(" .").partition("(")[0].partition(" ")[0]


def _code(tour: Tour, shown: Shown, argument: Argument, value: Node) -> Iterator[str]:
    kept = [node for node in shown.args if not _is(node, argument.name)]
    place = sum(a.positional for a in shown.method.arguments)
    made = call(shown.made.method, [*kept[:place], value, *kept[place:]])
    yield from shown.imports(f"from {tour.package} import where")
    if tour.item(shown.method) is None:
        head = "result = " if shown.made.answers else ""
        yield f"{head}{layout(made, 0, len(head))}"
    else:
        yield f"for item in {layout(made, 0, len('for item in '), 1)}:"
        yield "    print(item)"


def _is(node: Node, name: str) -> bool:
    return (node if isinstance(node, str) else node.head).startswith(f"{name}=")


def _chosen(tour: Tour, shown: Shown, usual: Conditions) -> Iterator[tuple[str, str, str]]:
    """Operators to show, each with the name and the kind of a field."""
    item = tour.item(shown.method)
    fields = dict(_fields(item, tour)) if item is not None else {}
    text, number = fields.get("string", "name"), fields.get("integer", "size")
    first = next((n for n in ("eq", "like", "in") if n in usual.operators), None)
    more = next((n for n in ("ge", "gt", "le", "lt", "ne") if n in usual.operators), None)
    if first is not None:
        yield first, text, "string"
    if more is not None:
        yield more, number, "integer"
    if first is None and more is None:
        yield next(n for n in OPERATORS if n in usual.operators), text, "string"


def _fields(item: Schema, tour: Tour) -> Iterator[tuple[str, str]]:
    """The kind and the name of plain fields; of each kind the one to show is last: `name`, or the first one."""
    schemas = tour.api.by_id()
    kind = resolved(item, schemas).type
    fields = reversed(kind.fields if isinstance(kind, Object) else ())
    for f in sorted(fields, key=lambda f: f.wire == "name"):
        inner = resolved(f.schema, schemas).type
        if isinstance(inner, Scalar) and inner.format in (None, "int32", "int64"):
            yield inner.kind, f.wire


def _written(operator: str, field: str, kind: str) -> str:
    return f"where({py_str(field)}){SHOWN[operator].format(_VALUES[kind])}"
