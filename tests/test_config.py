"""The configuration: what is read, and where and how mistakes are told."""

from __future__ import annotations

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.config import Config, Spec, Target, default_target, load_config, template
from generator.diagnostics import Diagnostic, Failed

GOOD = b"""\
[project]
name = "other"

[tool.specpress.specs.zstack]
pages = "pages/*.txt"
dialect = "dialect.yaml"
document = "openapi.yaml"
overlays = ["a.yaml", "b.yaml"]

[tool.specpress.targets.python]
spec = "zstack"
out = "generated/python"
options = {package = "zstack", namespaces = "path", async = true}

[tool.specpress.targets.docs]
spec = "zstack"
pack = "./site"
out = "generated/site"
"""


def toml(text: str) -> list[Diagnostic]:
    with pytest.raises(Failed) as raised:
        load_config("pyproject.toml", text.encode())
    assert not raised.value.usage
    return list(raised.value.diagnostics)


def one(text: str) -> Diagnostic:
    (diagnostic,) = toml(text)
    return diagnostic


def test_everything_is_read() -> None:
    config = load_config("pyproject.toml", GOOD)
    assert config.specs == {
        "zstack": Spec("zstack", "openapi.yaml", ("pages/*.txt",), "dialect.yaml", ("a.yaml", "b.yaml"))
    }
    assert config.targets == {
        "python": Target(
            "python", "zstack", "python", "generated/python", {"package": "zstack", "namespaces": "path", "async": True}
        ),
        "docs": Target("docs", "zstack", "./site", "generated/site", {}),
    }


def test_the_only_spec_need_not_be_named() -> None:
    config = load_config("x.toml", b'[tool.specpress]\nspecs.a.document="d"\ntargets.go.out="o"\n')
    assert config.targets["go"] == Target("go", "a", "go", "o") == default_target("go", "a", "o")


@pytest.mark.parametrize("content", [b"", b"[tool.black]\nx=1\n", b"tool = 1\n", b"[tool.specpress]\n"])
def test_no_configuration_is_an_empty_one(content: bytes) -> None:
    assert load_config("pyproject.toml", content) == Config("pyproject.toml", {}, {})


def test_an_unknown_key_has_a_place_and_a_suggestion() -> None:
    found = one(GOOD.decode().replace("overlays =", "overlay ="))
    assert (found.code, found.help) == ("unknown-key", "did you mean 'overlays'?")
    assert found.position is not None
    assert (found.position.line, found.position.column, found.position.text) == (8, 1, 'overlay = ["a.yaml", "b.yaml"]')


def test_nothing_near_lists_what_there_is() -> None:
    found = one("[tool.specpress]\n  qqq = 1\n")
    assert found.help == "known here: specs, targets"
    assert found.position is not None and (found.position.line, found.position.column) == (2, 3)


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ('document = "openapi.yaml"', "", 4, "'specs.zstack' needs 'document'"),
        ('document = "openapi.yaml"', "document = 3", 7, "'specs.zstack.document' must be a line of text, not 3"),
        ('document = "openapi.yaml"', 'document = ""', 7, "'specs.zstack.document' must be a line of text, not ''"),
        ('["a.yaml", "b.yaml"]', "[1]", 8, "'specs.zstack.overlays' must be a list of texts, not [1]"),
        ('out = "generated/python"', "", 10, "'targets.python' needs 'out'"),
        (
            'out = "generated/python"',
            'out = "a\\u0000"',
            12,
            "'targets.python.out' must be a line of text, not 'a\\x00'",
        ),
        ("async = true", "since = 2024-01-01", 13, "option 'since' cannot be datetime.date(2024, 1, 1)"),
        ('pack = "./site"', 'pack = ["x"]', 17, "'targets.docs.pack' must be a line of text, not ['x']"),
        ("[tool.specpress.specs.zstack]", '[tool.specpress.specs."a b"]', 4, "'a b' cannot be a name"),
    ],
)
def test_a_wrong_value_has_a_place(old: str, new: str, line: int, message: str) -> None:
    assert old in GOOD.decode()
    found = toml(GOOD.decode().replace(old, new, 1))
    assert message in [d.message for d in found]
    position = next(d.position for d in found if d.message == message)
    assert position is not None and (position.file, position.line) == ("pyproject.toml", line)


def test_a_spec_that_is_not_there_is_suggested() -> None:
    found = one(GOOD.decode().replace('spec = "zstack"', 'spec = "zstak"', 1))
    assert found.message == "there is no spec 'zstak'" and found.help == "did you mean 'zstack'?"
    assert found.position is not None and found.position.line == 11


@pytest.mark.parametrize("out", ["generated/python", "./generated//python/", "generated", "generated/python/docs", "."])
def test_targets_do_not_share_a_folder(out: str) -> None:
    found = one(GOOD.decode().replace("generated/site", out))
    assert found.message == "targets 'docs' and 'python' would write into one folder"


def test_all_mistakes_are_told_at_once() -> None:
    assert len(toml(GOOD.decode().replace("dialect", "dialct").replace("pack =", "pck ="))) == 2


def test_broken_toml_has_a_place() -> None:
    found = one('[tool.specpress]\nspecs = "\n')
    assert found.code == "invalid-configuration" and found.position is not None
    assert (found.position.line, found.position.text) == (2, 'specs = "')


def test_other_encodings_have_a_place() -> None:
    with pytest.raises(Failed) as raised:
        load_config("pyproject.toml", b"[tool]\n# caf\xe9\n")
    (found,) = raised.value.diagnostics
    assert "UTF-8" in found.message and found.position is not None and found.position.line == 2


def test_deep_nesting_is_told() -> None:
    with pytest.raises(Failed):
        load_config("pyproject.toml", b"x = " + b"[" * 100_000)


def test_long_lines_without_a_key_cost_little() -> None:
    assert load_config("pyproject.toml", b'x = """\n' + b"a" * 200_000 + b'\n"""\n').specs == {}


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        load_config("pyproject.toml", b"[tool.specpress]\n" + content)
    except Failed as failed:
        assert all(d.position is not None for d in failed.diagnostics)


def test_yaml_has_the_same_keys() -> None:
    pytest.importorskip("generator.source")
    text = b"specs:\n  a: {document: d.yaml, pages: [p]}\ntargets:\n  python: {out: o, options: {package: x}}\n"
    config = load_config("specpress.yaml", text)
    assert config.specs == {"a": Spec("a", "d.yaml", ("p",))}
    assert config.targets == {"python": Target("python", "a", "python", "o", {"package": "x"})}


def test_yaml_mistakes_have_a_place() -> None:
    pytest.importorskip("generator.source")
    with pytest.raises(Failed) as raised:
        load_config("specpress.yaml", b"specs:\n  a:\n    document: d.yaml\n    page: p\n")
    (found,) = raised.value.diagnostics
    assert found.help == "did you mean 'pages'?"
    assert found.position is not None and (found.position.file, found.position.line) == ("specpress.yaml", 4)


@pytest.mark.parametrize("form", ["toml", "yaml"])
@pytest.mark.parametrize("uncommented", [False, True])
def test_what_init_writes_can_be_read(form: str, uncommented: bool) -> None:
    if form == "yaml":
        pytest.importorskip("generator.source")
    text = template(form)
    if uncommented:
        text = re.sub(r"(?m)^( *)#(?=\S)", r"\1", text)
    config = load_config(f"specpress.{form}", text.encode())
    pages, options = (("pages/*.txt",), {"package": "example", "namespaces": "tag"}) if uncommented else ((), {})
    assert config.specs["example"].pages == pages
    untracked = ("*.html",) if uncommented else ()
    assert config.targets["python"] == Target("python", "example", "python", "generated/python", options, untracked)


def test_the_template_explains_every_key() -> None:
    for key in ("document", "pages", "dialect", "overlays", "spec", "pack", "out", "options"):
        assert f"{key}:" in template("yaml") and f"{key} =" in template("toml")
    assert set(tomllib.loads(template("toml"))["tool"]["specpress"]) == {"specs", "targets"}
