"""Each encoder of the scripts' languages against the language itself: what goes in comes out, and nothing else runs.

Hypothesis makes the texts; one process of the language reads all of them.
"""

from __future__ import annotations

import json
import re
import tokenize
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from generator import encode
from generator import encode_scripts as scripts
from tests import powershell
from tests.test_encode import TEXT
from tests.tools import run, tool

HOSTILE = [
    *(
        "'",
        '"',
        '"""',
        '\\"""',
        '""""',
        "\\",
        "\\\\'",
        "a'b\"c",
        "$x ${x} $(id) @{x}",
        "#{x} #$x #@x",
        "`id`",
        "`",
        "%s %d %",
    ),
    *(
        "\n",
        "\r\n",
        " a \n\n b \n",
        "\t",
        "\0",
        "\x1b[0m",
        "\x7f",
        "\x85",
        "\u2028",
        "\u202e",
        "\ufeff",
        "é",
        "中文",
        "\U0001f600",
    ),
    *(
        "</script>",
        "<!--",
        "<\\/script>",
        "?>",
        "<?php",
        "*/",
        "/*",
        "//",
        "\\u000a",
        "\\u0022",
        "\\x41",
        "\\101",
        "\\n",
        "__END__",
    ),
    *(
        "\u2018\u2019\u201a\u201b",
        "\u201c\u201d\u201e",
        "'@",
        "@'",
        "EOF",
        "=begin",
        "=end",
        "{{ x }}",
        "x\ud800y",
        "",
        " ",
        "\\'",
    ),
]


def texts() -> list[str]:
    """The hostile ones and 400 of Hypothesis's."""
    found: list[str] = list(HOSTILE)

    @settings(max_examples=400, deadline=None, database=None, derandomize=True, phases=[Phase.generate])
    @given(TEXT)
    def collect(text: str) -> None:
        found.append(text)

    collect()
    return list(dict.fromkeys(found))


TEXTS = texts()


def scalar(text: str) -> str:
    """As a language without lone surrogates can hold it."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def test_javascript(tmp_path: Path) -> None:
    lines = [f"  {scripts.js_str(t)}," for t in TEXTS]
    comments = "\n".join(scripts.js_comment(t) for t in TEXTS)
    assert not re.search("</|<!", "\n".join([*lines, comments]))
    source = tmp_path / "a.mjs"
    source.write_text(f"{comments}\nconsole.log(JSON.stringify([\n" + "\n".join(lines) + "\n]));\n")
    assert json.loads(run([tool("node"), source])) == TEXTS


def test_go(tmp_path: Path) -> None:
    body = "".join(f"\t\t{scripts.go_str(t)},\n" for t in TEXTS)
    comments = "\n".join(scripts.go_comment(t) for t in TEXTS)
    assert not re.search("^//[^ \n]", comments, re.M)
    source = tmp_path / "main.go"
    source.write_text(
        f'package main\n\nimport (\n\t"encoding/json"\n\t"os"\n)\n\n{comments}\nfunc main() {{\n'
        f"\t_ = json.NewEncoder(os.Stdout).Encode([]string{{\n{body}\t}})\n}}\n"
    )
    assert json.loads(run([tool("go"), "run", source])) == [scalar(t) for t in TEXTS]


def test_java(tmp_path: Path) -> None:
    blocks = [scripts.java_block(t, 12) for t in TEXTS]
    assert sum(b.startswith('"""') for b in blocks) > 200
    made = [*map(scripts.java_str, TEXTS), *blocks]
    comments = "\n".join(scripts.java_comment(t) for t in TEXTS)
    text = f"{comments}\npublic class Main {{\n    static String[] texts = {{\n" + ",\n".join(made) + "\n    };\n"
    assert text.isascii()
    source = tmp_path / "Main.java"
    source.write_text(
        text + "    public static void main(String[] a) {\n        for (var t : texts) {\n"
        '            for (var c : t.toCharArray()) System.out.print((int) c + " ");\n'
        "            System.out.println();\n        }\n    }\n}\n"
    )
    lines = run([tool("java"), source]).decode().splitlines()
    units = [[int.from_bytes(u, "little") for u in pairs(t)] for t in (*TEXTS, *TEXTS)]
    assert [[int(n) for n in line.split()] for line in lines] == units


def pairs(text: str) -> list[bytes]:
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[n : n + 2] for n in range(0, len(raw), 2)]


def test_ruby(tmp_path: Path) -> None:
    body = "".join(f"  {scripts.ruby_str(t)},\n" for t in TEXTS)
    comments = "\n".join(scripts.ruby_comment(t) for t in TEXTS)
    source = tmp_path / "a.rb"
    source.write_text(f'# frozen_string_literal: true\n{comments}\nrequire "json"\nputs JSON.generate([\n{body}])\n')
    assert json.loads(run([tool("ruby"), source])) == [scalar(t) for t in TEXTS]


def test_php(tmp_path: Path) -> None:
    body = "".join(f"  {scripts.php_str(t)},\n" for t in TEXTS)
    comments = "\n".join(scripts.php_comment(t) for t in TEXTS)
    source = tmp_path / "a.php"
    source.write_text(f"<?php\n{comments}\necho json_encode([\n{body}], JSON_THROW_ON_ERROR);\n")
    assert json.loads(run([tool("php"), source])) == [scalar(t) for t in TEXTS]


@pytest.mark.parametrize("broken", ["'a'b'", "'a", '"a$b"', '"a`"', "'\u2019'", '"\u201d"', "a"])
def test_the_reader_of_powershell_is_strict(broken: str) -> None:
    with pytest.raises(AssertionError):
        powershell.value(broken)


def test_powershell() -> None:
    for text in TEXTS:
        assert powershell.value(scripts.ps_str(text)) == scalar(text)
        assert all(line == "#" or line.startswith("# ") for line in scripts.ps_comment(text).splitlines())


def test_powershell_by_powershell(tmp_path: Path) -> None:
    body = "".join(f"  {scripts.ps_str(t)}\n" for t in TEXTS)
    comments = "\n".join(scripts.ps_comment(t) for t in TEXTS)
    source = tmp_path / "a.ps1"
    source.write_text(f"{comments}\nConvertTo-Json -Compress @(\n{body})\n", encoding="utf-8-sig")
    made = run([tool("pwsh", optional=True), "-NoProfile", "-File", source])
    assert json.loads(made) == [scalar(t) for t in TEXTS]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT)
def test_http(text: str) -> None:
    assert not re.search("[\r\n\0]", scripts.http_line(text))
    assert "\r" not in scripts.http_body(text)


@pytest.mark.parametrize("text", ["coding: nowhere", "x encoding=nope", "a\ncoding:utf-99"])
def test_a_comment_names_no_encoding(text: str) -> None:
    source = f"{encode.py_comment(text)}\nx = 1\n".encode()
    assert tokenize.detect_encoding(BytesIO(source).readline)[0] == "utf-8"
    compile(source, "a.py", "exec")
