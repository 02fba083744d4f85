"""The rules of the house, read from the source by `ast`. `test_architecture.py` runs them and proves that they bite."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

# Lower layers first. A module may import from its own line and from the lines above it.
LAYERS = (
    ("generator",),
    ("generator.diagnostics", "generator.ir_notes", "generator.ir_jobs", "generator.ir_pages", "generator.ir_security"),
    ("generator.ir", "generator.ir_json", "generator.ir_kinds"),
    ("generator.sarif",),
    ("generator.encode", "generator.encode_scripts", "generator.naming", "generator.media_types"),
    ("generator.reading", "generator.strict_json", "generator.yaml12", "generator.positions", "generator.source"),
    ("generator.yaml_text",),
    (
        "generator.refs",
        "generator.resources",
        "generator.overlay",
        "generator.actions",
        "generator.assemble",
        "generator.closest",
        "generator.dangling",
        "generator.document",
        "generator.bundle",
    ),
    ("generator.repair", "generator.swagger2", "generator.proof", "generator.json_schemas"),
    ("generator.chains", "generator.explain"),
    ("generator.validate", "generator.rules"),
    ("generator.prepare",),
    ("generator.transcribe",),
    ("generator.lower", "generator.passes"),
    ("generator.language", "generator.languages"),
    ("generator.prose_tags",),
    ("generator.samples", "generator.prose"),
    ("generator.mock",),
    ("generator.plan",),
    ("generator.packs", "generator.templates", "generator.render"),
    ("generator.fileset", "generator.config"),
    ("generator.pipeline",),
    ("generator.shell", "generator.remote", "generator.folder", "generator.swap", "generator.writing"),
    ("generator.serve",),
    ("generator.commands",),
    ("generator.cli",),
    ("generator.__main__",),
)
_SHELL = ("generator.shell", "generator.remote", "generator.folder", "generator.swap", "generator.writing")
IMPURE = (*_SHELL, "generator.serve", "generator.commands", "generator.cli", "generator.__main__")
WORLD = frozenset(
    {"os", "pathlib", "time", "random", "sys", "io", "socket", "subprocess", "shutil", "tempfile", "signal", "glob"}
    | {"urllib", "http", "datetime", "uuid", "secrets", "threading", "locale"}
)
CALLS = frozenset({"open", "print", "input", "eval", "exec", "compile", "__import__"})
HEAVY = frozenset(
    {"yaml", "black", "jinja2", "openapi_spec_validator", "jsonschema", "rich", "markdown_it", "jsonpath_rfc9535"}
    | {"anyascii", "msgspec", "httpx2", "starlette", "uvicorn", "httptools", "jsonschema_rs"}
)
MAX_FILE, MAX_FUNCTION, MAX_TEMPLATE = 400, 40, 150


def violations(python: Mapping[str, str], templates: Mapping[str, str]) -> list[str]:
    """What breaks a rule. `python` maps paths such as `generator/x.py` to their text."""
    found: list[str] = []
    graph: dict[str, set[str]] = {}
    names = {module_name(path) for path in python}
    for path, text in sorted(python.items()):
        tree = ast.parse(text)
        module = module_name(path)
        graph[module] = set()
        found += [f"{path}: {w}" for w in _size(text, tree)]
        found += [f"{path}: {w}" for w in _purity(module, tree)]
        found += [f"{path}: {w}" for w in _heavy(tree)]
        for target in _imports(module, path.endswith("__init__.py"), tree, names):
            graph[module].add(target)
            if _layer(target) > _layer(module):
                found.append(f"{path}: imports upwards: {target}")
        if _layer(module) < 0:
            found.append(f"{path}: stands in no layer of tests/architecture.py")
    found += [f"import cycle: {' -> '.join(c)}" for c in _cycles(graph)]
    for path, text in sorted(templates.items()):
        if (lines := text.count("\n")) > MAX_TEMPLATE:
            found.append(f"{path}: {lines} lines, more than {MAX_TEMPLATE}")
    return found


def module_name(path: str) -> str:
    parts = PurePosixPath(path).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _layer(module: str) -> int:
    best, size = -1, -1
    for number, members in enumerate(LAYERS):
        for member in members:
            if (module == member or module.startswith(member + ".")) and len(member) > size:
                best, size = number, len(member)
    return best if size > len("generator") or module == "generator" else -1


def _size(text: str, tree: ast.Module) -> Iterator[str]:
    if (lines := text.count("\n")) > MAX_FILE:
        yield f"{lines} lines, more than {MAX_FILE}"
    for node in ast.walk(tree):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or node.end_lineno is None:
            continue
        if (size := node.end_lineno - node.lineno + 1) >= MAX_FUNCTION:
            yield f"function {node.name} has {size} lines, not fewer than {MAX_FUNCTION}"


def _purity(module: str, tree: ast.Module) -> Iterator[str]:
    if module.startswith(IMPURE):
        return
    for node in ast.walk(tree):
        for name in _imported(node):
            if name.partition(".")[0] in WORLD and name != "urllib.parse":
                yield f"line {node.lineno}: a pure module imports {name}"  # type: ignore[attr-defined]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            yield f"line {node.lineno}: a pure module calls {node.func.id}()"


def _heavy(tree: ast.Module) -> Iterator[str]:
    for node in _import_time(tree):
        for name in _imported(node):
            if name.partition(".")[0] in HEAVY:
                yield f"line {node.lineno}: {name} is imported at start-up, not in the function that needs it"


def _import_time(tree: ast.Module) -> Iterator[ast.stmt]:
    """Statements that run when the module is imported, without `if TYPE_CHECKING:` and functions."""
    pending: list[ast.stmt] = list(tree.body)
    while pending:
        node = pending.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            pending += node.orelse
            continue
        yield node
        pending += [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module]
    return []


def _imports(module: str, package: bool, tree: ast.Module, names: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            if node.level:
                base = module.split(".")
                base = base[: len(base) - node.level + (1 if package else 0)]
                source = ".".join([*base, *([node.module] if node.module else [])])
            else:
                source = node.module or ""
            for alias in node.names:
                whole = f"{source}.{alias.name}"
                if whole in names:
                    yield whole
                elif source in names:
                    yield source
        elif isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name in names)


def _cycles(graph: Mapping[str, set[str]]) -> Iterator[list[str]]:
    state: dict[str, int] = {}
    for root in sorted(graph):
        trail: list[str] = []

        def visit(node: str, trail: list[str] = trail) -> Iterator[list[str]]:
            state[node] = 1
            trail.append(node)
            for target in sorted(graph.get(node, ())):
                if state.get(target) == 1 and target != node:
                    yield [*trail[trail.index(target) :], target]
                elif target not in state:
                    yield from visit(target)
            trail.pop()
            state[node] = 2

        if root not in state:
            yield from visit(root)
