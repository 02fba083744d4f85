"""The tests of the Python client: each operation called once, with example values, against a mock of the API."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.encode import Ident, Py, py_doc, py_str
from generator.ir import Api, Operation
from generator.plan.context import Context
from generator.plan.examples_python import invocation
from generator.plan.pyclient import ClientPlan
from generator.plan.pyfmt import Group, Node, call, layout
from generator.plan.streams import stream
from generator.plan.surface import Method, Namespace
from generator.samples import Samples

_VALUES = {"int": "1", "float": "1.0", "bool": "True"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TestPlan:
    """A function: its first line, and the lines of its body."""

    definition: Py
    lines: tuple[Py, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TestModule:
    """One module `test_<name>.py`: the calls of a namespace."""

    name: Ident
    doc: Py
    imports: tuple[Py, ...]
    tests: tuple[TestPlan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TestsPlan:
    """All tests, and what `conftest.py` prints. `files` tells that some calls send `file.bin`."""

    command: Py
    variable: Py
    missing: Py
    client: Py
    files: bool
    modules: tuple[TestModule, ...]


def tests_plan(api: Api, context: Context, package: str, client: ClientPlan) -> TestsPlan | None:
    """The tests of a client; None without the option `tests`. They find the mock's address in `<PACKAGE>_MOCK_URL`."""
    if context.options.get("tests") == "none":
        return None
    samples = Samples(api)
    modules = tuple(_module(api, n, package, samples) for n in context.surface.namespaces)
    variable = f"{client.env_prefix}_MOCK_URL"
    return TestsPlan(
        command=Py(f"{variable}=http://127.0.0.1:4010 python -m pytest tests"),
        variable=py_str(variable),
        missing=py_str(f"{variable} is not set"),
        client=Py(layout(call("Client", ["ADDRESS", *_credentials(client), "retries=0", "strict=True"]), 4, 5, 9)),
        files=any("Path" in line for m in modules for line in m.imports),
        modules=modules,
    )


def _credentials(client: ClientPlan) -> Iterator[Node]:
    """Of a credential that the client can obtain, what it is obtained with."""
    for c in client.credentials:
        if c.inputs:
            yield from (f"{i.name}={_VALUES.get(i.annotation, py_str('test'))}" for i in c.inputs)
        else:
            yield f'{c.name}=("test", "test")' if c.is_pair else f'{c.name}="test"'


def _module(api: Api, namespace: Namespace, package: str, samples: Samples) -> TestModule:
    writer = _Writer(api, samples)
    tests = tuple(TestPlan(definition=_definition(m), lines=tuple(map(Py, writer.lines(m)))) for m in namespace.methods)
    blocks = (
        sorted(writer.standard),
        sorted(writer.others),
        [f"from {package} import {', '.join(sorted(writer.own))}"],
    )
    lines = [line for block in blocks if block for line in (*block, "")]
    return TestModule(
        name=Ident(namespace.name),
        doc=py_doc(f"Calls of {namespace.title}."),
        imports=tuple(map(Py, lines[:-1])),
        tests=tests,
    )


def _definition(method: Method) -> Py:
    return Py(layout(Group(f"def test_{method.name}(", ("client: Client",), ") -> None:")))


class _Writer:
    """Writes the tests of one module, and collects what they import: lines, and names of the client's package."""

    def __init__(self, api: Api, samples: Samples) -> None:
        self._api = api
        self._schemas = api.by_id()
        self._samples = samples
        self.standard: set[str] = set()
        self.others: set[str] = set()
        self.own = {"Client"}

    def lines(self, method: Method) -> Iterator[str]:
        """The body of a test: a call, which raises for what is not as described."""
        made = invocation(self._api, method, self._samples.request(method.operation))
        self.standard.update(made.imports)
        arguments: list[Node] = []
        for node in made.arguments:
            name, _, head = node.head.partition("=") if isinstance(node, Group) else ("", "", "")
            if isinstance(node, Group) and head and name != "options" and "{" in node.flat:
                # Objects are written as JSON has them, which the annotation of a model does not allow.
                self.standard.add("from typing import Any")
                start = f"given_{name}: Any = "
                yield start + layout(replace(node, head=head), 4, len(start))
                node = f"{name}=given_{name}"
            arguments.append(node)
        yield from self._called(call(made.method, arguments), method.operation)

    def _called(self, called: Group, operation: Operation) -> Iterator[str]:
        if _redirects(operation):
            self.others.add("import pytest")
            self.own.add("APIError")
            yield "with pytest.raises(APIError):"
            yield f"    {layout(called, 8)}"
        elif self._streams(operation):  # what arrives bit by bit is read to its end
            self.own.add("Stream")
            yield f"result = {layout(called, 4, 9)}"
            yield "if isinstance(result, Stream):"
            yield "    with result:"
            yield "        list(result)"
        else:
            yield layout(called, 4)

    def _streams(self, operation: Operation) -> bool:
        answers = (r for r in operation.responses if r.status.startswith("2"))
        return any(stream(media, self._schemas) for r in answers for media in r.contents)


def _redirects(operation: Operation) -> bool:
    """Whether nothing is described but that the caller is sent elsewhere, which a client leaves to the caller."""
    statuses = [r.status for r in operation.responses]
    return any(s.startswith("3") for s in statuses) and not any(s.startswith(("2", "d")) for s in statuses)
