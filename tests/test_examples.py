"""Request examples: what curl is given, word by word; what Python code says; nothing of a hostile document runs."""

from __future__ import annotations

import ast
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ir import (
    Api,
    Array,
    Body,
    Bytes,
    Example,
    Map,
    Media,
    NamedSchema,
    Never,
    Object,
    Operation,
    Ref,
    Response,
    Scalar,
    SecurityScheme,
    SecurityUse,
    Server,
    ServerVariable,
    Value,
)
from generator.languages.python import Python
from generator.plan.context import Context
from generator.plan.examples import Writer, Written, plan
from generator.plan.examples_languages import LANGUAGES
from generator.plan.examples_url import percent, target
from generator.plan.names import Namer
from generator.plan.surface import surface
from generator.samples import Sent
from tests.docs_api import INTEGER, STRING, UUID, api, field, json_body, parameter, rendered_pack, schema, seed_api

HOSTILE = [
    "'; touch canary #",
    "$(touch canary)",
    "`touch canary`",
    '"; touch canary; "',
    "a\nb\rc\u2028d\u202ee\x00f\x1bg",
    "\\",
    "!!",
    "@/etc/passwd",
    "-o/tmp/x",
    "</code><script>",
    "\ud800",
    "{a,b}[1-9]",
    '"""',
    "{{ x }}",
]


def context(a: Api, **options: Any) -> Context:
    namer = Namer(Python(), {})
    return Context(surface(a, namer, options), namer, options)


def write(a: Api, place: int = 0, **options: Any) -> Written:
    return Writer(a, context(a, package="acme", **options)).write(a.operations[place])


def argv(script: str, folder: Path, command: str = "curl", **env: str) -> list[str]:
    """What a stub of a command was given by the script, which must pass `bash -n` and run without a word on stderr."""
    stub = folder / command
    if not stub.exists():
        stub.write_text('#!/bin/sh\nfor a in "$@"; do printf "%s\\0" "$a"; done\n')
        stub.chmod(0o755)
    path = f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin"
    subprocess.run(["bash", "-n", "-c", script], check=True)
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, env={"PATH": path, **env}, capture_output=True, check=True
    )
    assert done.stderr == b"" and {p.name for p in folder.iterdir()} == {command}
    return done.stdout.decode("utf-8", "surrogateescape").split("\0")[:-1]


def options(words: list[str], name: str) -> list[str]:
    return [words[n + 1] for n, w in enumerate(words[:-1]) if w == name]


def test_curl_of_the_seed_page(tmp_path: Path) -> None:
    words = argv(write(seed_api()).curl, tmp_path, ACME_SESSION="s3cret'")
    uuid = words[4].split("/")[-2]
    assert len(uuid) == 32
    assert words == [
        "-X",
        "PUT",
        "--globoff",
        "--url",
        f"http://127.0.0.1:8080/zstack/v1/vm-instances/{uuid}/actions",
        "-H",
        "Authorization: OAuth s3cret'",
        "-H",
        "Content-Type: application/json;charset=UTF-8",
        "--data-raw",
        words[-1],
    ]
    body = json.loads(words[-1])
    assert list(body) == ["setvmclocktrack", "systemTags", "userTags"]
    assert list(body["setvmclocktrack"]) == ["track", "syncAfterVMResume", "intervalInSeconds"]


def test_python_of_the_seed_page() -> None:
    code = write(seed_api()).python
    assert "from acme import Client\n" in code
    assert "# Reads ACME_SESSION from the environment.\nwith Client() as client:\n" in code
    tree = ast.parse(code)
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and n.keywords]
    (made,) = calls
    assert ast.unparse(made.func) == "client.vm_related_interfaces.set_vm_clock_track"
    assert isinstance(made.args[0], ast.Constant) and len(made.args[0].value) == 32
    assert {k.arg: ast.literal_eval(k.value) for k in made.keywords} == {
        "track": "guest",
        "sync_after_vm_resume": True,
        "interval_in_seconds": 0,
        "system_tags": ["system-tag"],
        "user_tags": ["user-tag"],
    }


def test_a_get_sends_its_examples(tmp_path: Path) -> None:
    written = write(seed_api(), 1)
    words = argv(written.curl, tmp_path)
    assert words[:5] == ["-X", "GET", "--globoff", "--url", words[4]]
    assert words[4].endswith("/vm-instances?q=state%3DEnabled&q=name~%3Dweb%25") and len(words) == 5
    assert ("Reads" not in written.python and "result" in written.python) or "client." in written.python


def secured(*schemes: SecurityScheme, path: str = "/x") -> Api:
    uses = tuple(SecurityUse(s.id) for s in schemes)
    operation = Operation(id="o", method="GET", path=path)
    servers = (Server(url="https://h.example/"),)
    return api(operation, security_schemes=schemes, security=((), uses), servers=servers)


@pytest.mark.parametrize(
    ("scheme", "option", "expected"),
    [
        (SecurityScheme(id="b", kind="http", scheme="bearer"), "-H", "Authorization: Bearer V"),
        (SecurityScheme(id="b", kind="http", scheme="basic"), "--user", "U:P"),
        (SecurityScheme(id="b", kind="http", scheme="Digest"), "--user", "U:P"),
        (SecurityScheme(id="b", kind="oauth2"), "-H", "Authorization: Bearer V"),
        (SecurityScheme(id="b", kind="openIdConnect"), "-H", "Authorization: Bearer V"),
        (SecurityScheme(id="b", kind="apiKey", wire="X-Key", location="header"), "-H", "X-Key: V"),
        (SecurityScheme(id="b", kind="apiKey", wire="k k", location="query"), "--data-urlencode", "k%20k=V"),
        (SecurityScheme(id="b", kind="apiKey", wire="sid", location="cookie"), "--cookie", "sid=V"),
        (SecurityScheme(id="b", kind="mutualTLS"), "--key", "client.key"),
        (SecurityScheme(id="b", kind="apiKey", wire="X\nEvil: 1", location="header"), "-H", "Authorization: Bearer V"),
        (SecurityScheme(id="b", kind="http", scheme="x y"), "-H", "Authorization: Bearer V"),
    ],
)
def test_credentials_come_from_the_environment(
    scheme: SecurityScheme, option: str, expected: str, tmp_path: Path
) -> None:
    words = argv(write(secured(scheme)).curl, tmp_path, ACME_B="V", ACME_B_USERNAME="U", ACME_B_PASSWORD="P")
    assert options(words, option) == [expected]


def test_a_query_credential_joins_a_query(tmp_path: Path) -> None:
    key = SecurityScheme(id="b", kind="apiKey", wire="k", location="query")
    words = argv(write(secured(key, path="/x?a=1")).curl, tmp_path, ACME_B="V")
    assert options(words, "--url") == ["https://h.example/x?a=1"]
    assert options(words, "--data-urlencode") == ["k=V"] and "--get" in words


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://{h}.example/", "https://eu.example/x"),
        ("/v2", "http://local/v2/x"),
        ("javascript:alert(1)", "http://local/x"),
        ("https://u:p@h.example", "http://local/x"),
        ("https://{unknown}/", "http://local/x"),
    ],
)
def test_the_address(url: str, expected: str, tmp_path: Path) -> None:
    server = Server(url=url, variables=(ServerVariable(wire="h", default="eu"),))
    words = argv(
        write(api(Operation(id="o", method="GET", path="/x"), servers=(server,))).curl,
        tmp_path,
        ACME_BASE_URL="http://local",
    )
    assert options(words, "--url") == [expected]


def body_of(media_type: str, type: Any, *examples: Any) -> Api:
    media = Media(media_type=media_type, schema=schema(type), examples=tuple(Example(Value(e)) for e in examples))
    return api(Operation(id="o", method="POST", path="/x", body=Body(required=True, contents=(media,))))


FORM = Object((field("a", STRING), field("f", Bytes()), field("x=@/etc/passwd", Bytes())))


@pytest.mark.parametrize(
    ("made", "option", "expected"),
    [
        (
            body_of("application/x-www-form-urlencoded", FORM, {"a": "1 &", "b": ["x", "y"]}),
            "--data-raw",
            ["a=1+%26&b=x&b=y"],
        ),
        (body_of("multipart/form-data", FORM, {"a": "@/etc/passwd"}), "--form-string", ["a=@/etc/passwd"]),
        (body_of("multipart/form-data", FORM, {"f": "1"}), "--form", ["f=@file.bin"]),
        (body_of("multipart/form-data", FORM, {"x=@/etc/passwd": "1"}), "--form", []),
        (body_of("text/plain", STRING, "@/etc/passwd"), "--data-raw", ["@/etc/passwd"]),
        (body_of("application/octet-stream", Bytes()), "--data-binary", ["@file.bin"]),
        (body_of("application/json", STRING, "\u202e\n"), "--data-raw", ['"\\u202e\\n"']),
        (body_of("*/*", INTEGER, 3), "--data-raw", ["3"]),
    ],
)
def test_bodies(made: Api, option: str, expected: list[str], tmp_path: Path) -> None:
    written = write(made)
    assert options(argv(written.curl, tmp_path), option) == expected
    ast.parse(written.python)


STYLES = [
    ("path", "simple", False, [3, 4], "/3,4"),
    ("path", "simple", True, {"a": 1}, "/a=1"),
    ("path", "label", False, [3, 4], "/.3,4"),
    ("path", "label", True, [3, 4], "/.3.4"),
    ("path", "label", True, {"a": 1, "b": 2}, "/.a=1.b=2"),
    ("path", "matrix", False, [3, 4], "/;p=3,4"),
    ("path", "matrix", True, [3, 4], "/;p=3;p=4"),
    ("path", "matrix", True, {"a": 1}, "/;a=1"),
    ("path", "simple", False, "a/b?c", "/a%2Fb%3Fc"),
    ("query", "form", True, [3, 4], "?p=3&p=4"),
    ("query", "form", False, [3, "a,b"], "?p=3,a%2Cb"),
    ("query", "form", True, {"a": 1}, "?a=1"),
    ("query", "form", False, {"a": 1, "b": 2}, "?p=a,1,b,2"),
    ("query", "spaceDelimited", False, [3, 4], "?p=3%204"),
    ("query", "pipeDelimited", False, [3, 4], "?p=3%7C4"),
    ("query", "deepObject", True, {"a": "x y"}, "?p%5Ba%5D=x%20y"),
    ("query", "form", True, True, "?p=true"),
]


@pytest.mark.parametrize(("location", "style", "explode", "value", "expected"), STYLES)
def test_styles(location: str, style: str, explode: bool, value: Any, expected: str) -> None:
    sent = (Sent(parameter("p", location, style=style, explode=explode), value),)
    if location == "path":
        assert target("/{p}", sent, (), None) == expected
    else:
        assert target("", (), sent, None) == expected


@given(st.text())
def test_percent_encoding_is_undone_by_a_reader(text: str) -> None:
    from urllib.parse import unquote

    assert percent(text).isascii()
    assert unquote(percent(text)) == "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)


def hostile(text: str) -> Api:
    """An API with the text in every place that examples show."""
    whole = Object((field(text, STRING, True, examples=(Value(text),)),))
    media = Media(media_type="application/json", schema=schema(whole))
    operation = Operation(
        id=text,
        method="POST",
        path=f"/{text}/{{p}}",
        summary=text,
        tags=(text,),
        action=text,
        parameters=(
            parameter("p", "path", examples=(Example(Value(text)),)),
            parameter(text, "query", examples=(Example(Value(text)),)),
            parameter(text, "header", examples=(Example(Value(text)),)),
            parameter("X-H", "header", examples=(Example(Value(text)),)),
            parameter(text, "cookie", examples=(Example(Value(text)),)),
        ),
        body=Body(required=True, contents=(media,)),
        responses=(Response(status="200", description=text, contents=(media,)),),
        security=((SecurityUse(text),),),
    )
    scheme = SecurityScheme(id=text, kind="apiKey", wire=text, location="query")
    return Api(
        title=text,
        version=text,
        operations=(operation,),
        servers=(Server(url=f"http://h/{text}"),),
        security_schemes=(scheme,),
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str, tmp_path: Path) -> None:
    written = write(hostile(text))
    words = argv(written.curl, tmp_path)
    assert words[:4] == ["-X", "POST", "--globoff", "--url"]
    assert all("\n" not in w and "\r" not in w for w in options(words, "-H"))
    data = json.loads(options(words, "--data-raw")[0])
    assert data == {text: text}
    code = ast.parse(written.python)
    assert {ast.dump(n) for n in code.body if isinstance(n, ast.Expr)} == set()
    keywords = [k for n in ast.walk(code) if isinstance(n, ast.Call) for k in n.keywords if k.arg != "base_url"]
    values = {ast.literal_eval(k.value) for k in keywords}
    assert values == {text, " ".join(text.split())}  # a header has no line breaks


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=20))
def test_any_text_stays_text(text: str) -> None:
    written = write(hostile(text))
    subprocess.run(["bash", "-n", "-c", written.curl.encode("utf-8", "surrogatepass")], check=True)
    ast.parse(written.python)


def rendered(a: Api, **given: Any) -> dict[str, str]:
    options = {"languages": [language.name for language in LANGUAGES], **given}
    return rendered_pack("examples", plan(a, context(a, **options)))


def test_the_packs_files(tmp_path: Path) -> None:
    files = rendered(seed_api(), namespaces="path", package="acme", languages=["curl", "python"])
    assert sorted(files) == [
        "README.md",
        "vm_instances/query-vm-instance/curl.sh",
        "vm_instances/query-vm-instance/python.py",
        "vm_instances/set-vm-clock-track/curl.sh",
        "vm_instances/set-vm-clock-track/python.py",
    ]
    script = files["vm_instances/set-vm-clock-track/curl.sh"]
    assert script.startswith(
        "#!/bin/sh\n# Set VM Clock Sync: PUT /zstack/v1/vm-instances/{uuid}/actions (setvmclocktrack)\n"
    )
    assert argv(script, tmp_path)[:2] == ["-X", "PUT"]
    assert "(vm_instances/set-vm-clock-track/curl.sh)" in files["README.md"]
    assert "- `ACME_SESSION`" in files["README.md"]


def test_black_leaves_the_python_examples_alone() -> None:
    import black

    deep = {"a": [{"b": "x" * 70, "c": {}}, []], "quote": 'it\'s "q"', "n": 1.5, "t": None}
    wide = api(
        Operation(
            id="createAVeryLongOperationNameThatGoesOnAndOn",
            method="POST",
            path="/x/{when}/{id}/{day}",
            parameters=(
                parameter("when", "path", Scalar("string", "date-time")),
                parameter("id", "path", Scalar("string", "uuid")),
                parameter("day", "path", Scalar("string", "date")),
                parameter("tags", type=Array(schema(Scalar("string", "decimal"))), required=True),
            ),
            body=json_body(
                Object((field("deep", Ref("#/Any")), field("raw", Scalar("string", "byte")))), {"deep": deep}
            ),
            responses=(Response(status="204", description=""),),
        ),
        schemas=(NamedSchema("#/Any", "Any", schema(Object((), extra=schema(STRING)))),),
    )
    texts = [t for a in (seed_api(), wide, *map(hostile, HOSTILE)) for p, t in rendered(a).items() if p.endswith(".py")]
    assert len(texts) > 10
    for text in texts:
        assert black.format_str(text, mode=black.Mode()) == text


def test_formats_that_the_client_types_are_built() -> None:
    a = api(
        Operation(
            id="o", method="GET", path="/{d}", parameters=(parameter("d", "path", Scalar("string", "date-time")),)
        )
    )
    code = write(a).python
    assert "from datetime import datetime\n" in code
    assert 'datetime.fromisoformat("2026-01-31T09:30:00Z")' in code
    assert UUID not in code


def with_body(media: Media) -> Written:
    return write(api(Operation(id="o", method="POST", path="/x", body=Body(required=True, contents=(media,)))))


def test_xml_comes_from_a_file_and_json_lines_are_lines(tmp_path: Path) -> None:
    pair = Object((field("n", INTEGER, True),))
    xml = with_body(Media(media_type="application/xml", schema=schema(pair)))
    assert 'body=Path("file.bin").read_text()' in xml.python and "import Path" in xml.python
    examples = (Example(Value([{"n": 1}, {"n": 2}])),)
    lines = with_body(Media(media_type="application/jsonl", schema=None, items=schema(pair), examples=examples))
    assert options(argv(lines.curl, tmp_path, ACME_BASE_URL="http://h"), "--data-raw") == ['{"n":1}\n{"n":2}\n']
    made = with_body(Media(media_type="application/x-ndjson", schema=None, items=schema(pair)))
    assert 'body=[{"n": 1}]' in made.python


def test_a_digest_is_for_the_http_client() -> None:
    python = write(secured(SecurityScheme(id="b", kind="http", scheme="digest"))).python
    assert "environment" not in python


def test_examples_that_do_not_fit_are_told() -> None:
    never = parameter("n", type=Never(), required=True, pointer="#/n")
    text = parameter("m", type=INTEGER, required=True, examples=(Example(Value("three")),), pointer="#/m")
    a = api(Operation(id="o", method="GET", path="/x", parameters=(never, text)))
    found = plan(a, context(a)).diagnostics
    assert [(d.code, d.pointer) for d in found] == [("example-mismatch", "#/m"), ("example-unfit", "#/n")]
    assert found[1].message == (
        "the request example of 'o' is not as the document says: parameter 'n': no value is allowed"
    )
    assert "m=1" in write(a).curl  # the next source: a value of the schema


def test_python_shows_letters_of_all_languages() -> None:
    """What no reader could see, or would see elsewhere, stays escaped; black leaves the layout alone."""
    text = "橡树，é\u202e\u200b\x00\ue000"
    body = json_body(Map(schema(STRING)), {"名称": text, **{f"字{n}": "很长的文字" * 3 for n in range(5)}})
    written = write(api(Operation(id="o", method="POST", path="/x", body=body)), languages=["python", "httpx2"])
    for name in ("python", "httpx2"):
        code = str(written.code(name))
        assert '"橡树，é\\u202e\\u200b\\x00\\ue000"' in code and '"名称"' in code
        assert black.format_str(code + "\n", mode=black.Mode()) == code + "\n"
