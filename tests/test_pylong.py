"""Long lines of generated Python, against black itself: what `settled` says is what black would leave."""

from __future__ import annotations

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.plan import pyfmt
from generator.plan.pylong import settled

quick = settings(max_examples=120, deadline=None, derandomize=True)  # enough long lines, always the same


def names(least: int, most: int) -> st.SearchStrategy[str]:
    """Names of all lengths; the first letter is one that begins no keyword."""
    return st.integers(least, most).map(lambda n: ("X" + "word_" * 30)[:n])


TEXTS = names(1, 60).map(lambda n: f'"{n}"')
LITERALS = st.lists(TEXTS | st.sampled_from(["-1", "True"]), min_size=1, max_size=9).map(
    lambda items: f"Literal[{', '.join(items)}]"
)
TYPES = st.recursive(
    names(1, 60) | names(1, 60).map("_m.{}".format) | LITERALS,
    lambda inner: st.one_of(
        inner.map("Sequence[{}]".format),
        inner.map("dict[str, {}]".format),
        inner.map("tuple[{}, ...]".format),
        st.lists(inner, min_size=2, max_size=4).map(" | ".join),
    ),
    max_leaves=6,
)
DEFAULTS = st.sampled_from(["", " = UNSET", " = READ_ONLY", ' = "text"'])
OPTIONAL = st.builds("{}{}{}".format, TYPES, st.sampled_from(["", " | UnsetType"]), DEFAULTS)
# How a line of each kind stands in a file: before it, the line, after it.
KINDS = {
    "parameter": ("class A:\n    def f(\n        self,\n", "        {}: {},", "    ) -> None:\n        pass\n"),
    "field": ("class A:\n", "    {}: {}", "    y: int\n"),
    "field of another name": (
        "class A:\n",
        "    {}: {} = field(",
        '        default=UNSET,\n        name="x",\n    )\n',
    ),
    "result": ("class A:\n    def f(\n        self,\n", "    ) -> {1}:", "        pass\n"),
    "alternatives": ("if A:\n    x = union(\n", "        lambda: ({1}, {1}),", "        tag=1,\n    )\n"),
    "response": ("x = Operation(\n    x=Json(\n", "        lambda: {1},", '        unwrap="x",\n    ),\n)\n'),
    "import": ("if A:\n", "    from .{0} import {0} as {0}", ""),
    "entry": ("x = {{\n", '    "{0}": "{0}",', "}}\n"),
    "constant": ("class A:\n", '    {0} = "{0}"', "    y: int\n"),
    "deprecated": ("class A:\n", '    @deprecated("{0}")', "    def f(self) -> None:\n        pass\n"),
    "namespace": ("class A:\n", "    def {0}(self) -> {0}:", "        pass\n"),
    "operation": ("import x\n\n", "{0} = Operation(", '    "a",\n    "b",\n)\n'),
}


def check(source: str) -> bool:
    """Whether anything is said of the text; what is said must be right."""
    known = settled(source)
    assert known is None or known == black.format_str(source, mode=black.Mode())
    return known is not None


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_as_black_leaves_it(kind: str) -> None:
    head, line, tail = KINDS[kind]
    known = long = 0

    @quick
    @given(names(86 if kind == "operation" else 1, 110), OPTIONAL if kind in ("parameter", "field") else TYPES)
    def run(name: str, text: str) -> None:
        nonlocal known, long
        long += len(line.format(name, text)) > pyfmt.WIDTH
        known += check(f"{head}{line}\n{tail}".format(name, text))

    run()
    assert long > 10
    assert known > long / 2


ITEMS = st.lists(names(3, 40).map(lambda n: pyfmt.call("Path", [f'"{n}"'])), max_size=4)


@quick
@given(names(60, 100), names(3, 90), ITEMS)
def test_a_long_operation(name: str, id: str, items: list[pyfmt.Group]) -> None:
    operation = pyfmt.call("Operation", [f'"{id}"', '"GET"', pyfmt.tup(items), pyfmt.mapping(['"2": Nothing()'], "r=")])
    assert check(f"import x\n\n{pyfmt.assigned(name, operation, 0)}\n") or len(name) > 85


DOCUMENTED = {
    "one line with its quotes": '"""{}"""\n',
    "quotes below": 'class A:\n    """{}\n    """\n\n    x: int\n',
    "indented": 'def f() -> None:\n    """{}\n\n      * a\n        * b\n    """\n    pass\n',
    "below a field": 'class A:\n    x: int\n    """{}\n    """\n\n    y: int\n    """a\n      b\n    """\n',
}


@pytest.mark.parametrize("kind", DOCUMENTED)
@pytest.mark.parametrize("size", [3, 78, 79, 80, 81, 82, 83, 84, 85])
def test_docstrings(kind: str, size: int) -> None:
    assert check(DOCUMENTED[kind].format("x" * size))


@pytest.mark.parametrize("end", ['"', "'", "\\\\", "x"])
@pytest.mark.parametrize("kind", DOCUMENTED)
def test_ends_of_docstrings(kind: str, end: str) -> None:
    assert check(DOCUMENTED[kind].format("x" * 70 + end) if kind != "one line with its quotes" else '"""x"""\n')


@pytest.mark.parametrize("empty", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "before", ["import a\n", "from a import (\n    b,\n)\n", "import a\n\nx = (\n    1,\n    2,\n)\n"]
)
def test_empty_lines_after_imports(before: str, empty: str) -> None:
    assert check(f"{before}{empty}if a:\n    x = 1\n")


def test_columns_are_counted_not_letters() -> None:
    assert settled(f"x = ['{'語' * 50}']\n") is None
    assert check(f'x = "{"語" * 20}"\n')


def test_what_is_not_known_is_left_to_black() -> None:
    assert settled(f"x = {' + '.join(['word'] * 30)}\n") is None
