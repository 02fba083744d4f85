"""The tests of the Python client: each operation called once, with example values, against a mock of the API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.encode import Ident, Md, Py, py_doc, py_str
from generator.ir import Api, NamedSchema
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
    """All tests, and what `conftest.py` and the README print. `files` tells that some calls send `file.bin`."""

    command: Md
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
        command=Md(f"{variable}=http://127.0.0.1:4010 python -m pytest tests"),
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
    imports: set[str] = set()
    schemas = api.by_id()
    streams = False
    tests = []
    for method in namespace.methods:
        made = invocation(api, method, samples.request(method.operation))
        imports.update(made.imports)
        streamed = _streams(schemas, method)
        streams = streams or streamed
        given, arguments = _objects(made.arguments)
        if given:
            imports.add("from typing import Any")
        lines = (*given, *_body(call(made.method, arguments), streamed))
        tests.append(TestPlan(definition=_definition(method), lines=lines))
    own = f"from {package} import {'Client, Stream' if streams else 'Client'}"
    return TestModule(
        name=Ident(namespace.name),
        doc=py_doc(f"Calls of {namespace.title}."),
        imports=tuple(Py(line) for line in (*sorted(imports), *([""] if imports else []), own)),
        tests=tuple(tests),
    )


def _definition(method: Method) -> Py:
    return Py(layout(Group(f"def test_{method.name}(", ("client: Client",), ") -> None:")))


def _objects(arguments: tuple[Node, ...]) -> tuple[list[Py], list[Node]]:
    """Statements and arguments. Objects are written as JSON has them, which a model's annotation does not allow."""
    given: list[Py] = []
    passed: list[Node] = []
    for node in arguments:
        name, equals, head = (node.head if isinstance(node, Group) else "").partition("=")
        if not (isinstance(node, Group) and equals and "{" in node.flat) or name == "options":
            passed.append(node)
            continue
        start = f"given_{name}: Any = "
        given.append(Py(start + layout(replace(node, head=head), 4, len(start))))
        passed.append(f"{name}=given_{name}")
    return given, passed


def _body(called: Group, streamed: bool) -> Iterator[Py]:
    """A call, which raises for what is not as described. What arrives bit by bit is read to its end."""
    if not streamed:
        yield Py(layout(called, 4))
        return
    yield Py(f"result = {layout(called, 4, 9)}")
    yield Py("if isinstance(result, Stream):")
    yield Py("    with result:")
    yield Py("        list(result)")


def _streams(schemas: Mapping[str, NamedSchema], method: Method) -> bool:
    answers = (r for r in method.operation.responses if r.status.startswith("2"))
    return any(stream(media, schemas) for r in answers for media in r.contents)
