"""Request examples of every language, run: the same request arrives, whatever sends it."""

from __future__ import annotations

import base64
import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

import pytest

from generator import shell
from generator.diagnostics import Failed
from generator.document import open_document
from generator.ir import Api
from generator.packs import load_pack, options_of
from generator.pipeline import Before, generate, understand
from generator.plan.examples_form import FILE, boundary_of, multipart
from generator.plan.examples_languages import LANGUAGES
from generator.plan.examples_url import percent
from generator.plan.examples_wire import InQuery, Wire, spelled, wire
from generator.prepare import prepare
from tests import powershell
from tests.example_server import Arrived, Server, parts, serving
from tests.support import ROOT
from tests.test_examples import HOSTILE, argv, context, hostile, rendered, write
from tests.tools import run, tool

DOCUMENT: dict[str, Any] = json.loads((ROOT / "tests/example_requests.json").read_bytes())
CONTENT = f"<content of {FILE}>"  # what a raw request has in the place of the file
SECRETS = {
    "ACME_BEARER": "s3cret'\"$x",
    "ACME_HEADER": "k`y",
    "ACME_QUERY": "a+b/c==&x%2F'$d 中",
    "ACME_COOKIE": "c0",
    "ACME_BASIC_USERNAME": "user",
    "ACME_BASIC_PASSWORD": "p'ss",
}


def made(document: dict[str, Any], pack: str) -> tuple[Api, dict[str, bytes]]:
    opened, _ = open_document("api.json", json.dumps(document).encode(), [], lambda _: b"")
    api, found = understand(prepare(opened).document)
    assert not [d for d in found if d.severity.value == "error"]
    loaded = load_pack(pack, shell.load_pack_files(pack))
    return api, dict(generate(api, loaded, {"package": "acme"}, Before()).files)


@dataclass
class Set:
    """The examples of all operations, in a folder each; what each must send, by operation."""

    folder: Path
    server: Server
    folders: dict[str, Path]
    wires: dict[str, Wire]

    @property
    def environment(self) -> dict[str, str]:
        return {**SECRETS, "ACME_BASE_URL": self.server.address, "PYTHONPATH": str(self.folder / "client")}


@pytest.fixture(scope="module", params=["address", "variable"])
def examples(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Set]:
    """With the server's address in the document, and with a variable for it."""
    folder = tmp_path_factory.mktemp("examples")
    with serving() as server:
        document = {**DOCUMENT, "servers": [{"url": server.address}]} if request.param == "address" else DOCUMENT
        api, files = made(document, "examples")
        client = made(document, "python")[1] if request.param == "address" else {}
        for path, content in (*files.items(), *((f"client/{p}", c) for p, c in client.items())):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        from generator.plan.examples import Writer

        writer = Writer(api, context(api, package="acme"))
        folders = {p.parent.name: p.parent for p in folder.rglob("curl.sh")}
        for place in folders.values():
            (place / FILE).write_text(CONTENT)
        wires = {o.id: wire(writer.write(o).request) for o in api.operations}
        assert set(folders) == set(wires)
        yield Set(folder, server, folders, wires)


def expected(w: Wire) -> tuple[str, str, dict[str, str], Any]:
    """What must arrive: method, target, headers and content."""

    def value(name: str) -> str:
        return percent(SECRETS[name]) if isinstance(name, InQuery) else SECRETS.get(name, "")

    target = re.sub("^http://[^/]+", "", spelled(w.url, str, value, ""))
    headers = {name.lower(): spelled(pieces, str, value, "") for name, pieces in w.headers}
    if w.login:
        secret = f"{value(w.login.variable or '')}:{value(w.login.password or '')}"
        headers["authorization"] = f"Basic {base64.b64encode(secret.encode()).decode()}"
    body = b""
    if w.payload:
        body = (CONTENT if w.payload.file else w.payload.text).encode()
        if w.payload.parts:
            boundary = boundary_of(w.payload.parts)
            whole = "".join(CONTENT if t is None else t for t in multipart(w.payload.parts, boundary))
            return w.method, target, headers, parts(f"multipart/form-data; boundary={boundary}", whole.encode())
    return w.method, target, headers, Arrived("", "", headers, body).content()


# What a language cannot send; its example says so in a comment.
UNABLE = {
    ("javascript", "search"): "fetch sends no body with GET",
    ("java", "letters"): "sends only ASCII in headers: X-Letters is left out",
    ("httpie", "typed"): "without its media type application/json",
}


def same_target(target: str) -> str:
    """Of a credential in the query it does not matter which letters are encoded, only what it says."""
    before, name, secret = target.replace("api+key=", "api%20key=").partition("api%20key=")
    assert "&" not in secret and "=" not in secret
    return before + name + repr(unquote_plus(secret))


def compare(language: str, operation: str, w: Wire, got: Arrived) -> None:
    method, target, headers, content = expected(w)
    assert (got.method, same_target(got.target)) == (method, same_target(target))
    if (language, operation) in UNABLE:
        return
    assert {k: got.headers.get(k, "").strip() for k in headers} == headers
    arrived = got.content()
    if language == "javascript" and w.payload and w.payload.parts:  # texts of forms have lines that end in CR LF there
        # A part with a media type is a file there, called `blob`: FormData takes no text with a type.
        arrived = [
            (name, None if file == "blob" else file, kind, text.replace(b"\r\n", b"\n"))
            for name, file, kind, text in arrived
        ]
    assert arrived == content
    if not w.payload:
        assert got.body == b""  # of nothing the media type does not matter
    elif not w.payload.parts:
        assert got.headers.get("content-type", "") == headers.get("content-type", "")
    else:
        assert got.headers["content-type"].startswith("multipart/form-data; boundary=")


def python(script: Path, env: dict[str, str]) -> None:
    run([sys.executable, script], env, script.parent)


def by(*command: str) -> Callable[[Path, dict[str, str]], None]:
    return lambda script, env: void(run([tool(command[0]), *command[1:], script], env, script.parent))


def void(_: object) -> None:
    """Nothing of what was printed matters."""


def by_shell(needed: str) -> Callable[[Path, dict[str, str]], None]:
    def start(script: Path, env: dict[str, str]) -> None:
        found = Path(tool(needed)).parent
        subprocess.run(["bash", "-n", script], check=True)
        run(["sh", script], {**env, "PATH": f"{found}{os.pathsep}{os.environ['PATH']}"}, script.parent)

    return start


RUNNERS: dict[str, Callable[[Path, dict[str, str]], None]] = {
    "curl": by_shell("curl"),
    "httpie": by_shell("http"),
    "wget": by_shell("wget"),
    "python": python,
    "httpx2": python,
    "javascript": by("node"),
    "java": by("java"),
    "ruby": by("ruby"),
    "php": by("php"),
}


@pytest.mark.parametrize("language", RUNNERS)
def test_the_same_request_arrives(language: str, examples: Set) -> None:
    file = next(lang.file for lang in LANGUAGES if lang.name == language)
    for operation, folder in examples.folders.items():
        if language == "python" and not (examples.folder / "client").exists():
            continue  # the client takes the address as an argument, which its example makes up
        script = folder / file
        RUNNERS[language](script, examples.environment)
        try:
            compare(language, operation, examples.wires[operation], examples.server.take())
        except AssertionError as error:
            raise AssertionError(f"{operation}:\n{script.read_text()}\n{error}") from error
        if (language, operation) in UNABLE:
            assert UNABLE[language, operation] in script.read_text()


def test_go_is_formatted_vetted_and_sends_the_same(examples: Set) -> None:
    go = tool("go")
    scripts = {operation: folder / "main.go" for operation, folder in examples.folders.items()}
    assert run([tool("gofmt"), "-l", *scripts.values()]) == b""
    module = examples.folder / "go"
    for operation, script in scripts.items():
        (module / operation).mkdir(parents=True)
        (module / operation / "main.go").write_bytes(script.read_bytes())
    (module / "go.mod").write_text("module examples\n\ngo 1.19\n")
    (module / "bin").mkdir()
    environment = {**examples.environment, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local"}
    run([go, "vet", "./..."], environment, module)
    run([go, "build", "-o", "bin/", "./..."], environment, module)
    for operation, script in scripts.items():
        run([module / "bin" / operation], environment, script.parent)
        compare("go", operation, examples.wires[operation], examples.server.take())


def raw_request(text: str) -> bytes:
    """As it is sent: variables filled in, lines of the head and of parts ending in CR LF."""
    head, _, body = text.partition("\n\n")
    head = re.sub(r"<base64 of \$(\w+):\$(\w+)>", lambda m: _basic(m[1], m[2]), head)
    head = re.sub(r"<percent-encoded \$(\w+)>", lambda m: percent(SECRETS[m[1]]), head)
    head = re.sub(r"\$(ACME_\w+)", lambda m: SECRETS[m[1]], head)
    if "multipart/" in head:
        body = body.replace("two\nlines", "two\0lines").replace("\n", "\r\n").replace("\0", "\n")
        return f"{head}\n\n".replace("\n", "\r\n").encode() + f"{body}".encode()
    return f"{head}\n\n".replace("\n", "\r\n").encode() + body.encode()


def _basic(user: str, password: str) -> str:
    return base64.b64encode(f"{SECRETS[user]}:{SECRETS[password]}".encode()).decode()


def test_requests_as_text(examples: Set) -> None:
    """Sent as they are to a server, which reads as many bytes as they say."""
    for operation, folder in examples.folders.items():
        text = (folder / "request.http").read_text()
        if not examples.wires[operation].url[0].startswith("http"):
            text = text.replace("<host of $ACME_BASE_URL>", f"127.0.0.1:{examples.server.port}")
        # The file's last line end is no part of a body, unless the body says so.
        body = examples.wires[operation].payload
        sent = raw_request(text if body and (body.parts or body.text.endswith("\n")) else text.removesuffix("\n"))
        if not body:
            sent = raw_request(text.rstrip("\n") + "\n\n")
        with socket.create_connection(("127.0.0.1", examples.server.port), timeout=10) as connection:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            assert connection.recv(12) == b"HTTP/1.1 200", text
        compare("http", operation, examples.wires[operation], examples.server.take())


def test_powershell_says_the_same(examples: Set) -> None:
    """By a reader of our own: Debian has no PowerShell. Where there is one, it parses the scripts, too."""
    for operation, folder in examples.folders.items():
        script = (folder / "powershell.ps1").read_text()
        got = powershell.read(script, examples.environment, CONTENT)
        method, target, headers, content = expected(examples.wires[operation])
        assert (got.method, re.sub("^http://[^/]+", "", got.url)) == (method, target)
        assert got.headers == headers, script
        if got.parts:
            sent = [(name, FILE if file else None, kind, text.encode()) for name, file, kind, text in got.parts]
            assert sent == content
        else:
            assert Arrived("", "", got.headers, got.body).content() == content


def test_powershell_parses(examples: Set) -> None:
    pwsh = tool("pwsh", optional=True)
    check = (
        "$e = $null; [void][System.Management.Automation.Language.Parser]::ParseFile($args[0], [ref]$null, [ref]$e);"
        " if ($e) { $e; exit 1 }"
    )
    for folder in examples.folders.values():
        run([pwsh, "-NoProfile", "-Command", f"& {{ {check} }} '{folder / 'powershell.ps1'}'"])


# ---- credentials of other kinds

DIGEST = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'


def secured(scheme: dict[str, str], server: Server, folder: Path) -> dict[str, Path]:
    """The examples of one operation that asks for the credentials, by language."""
    document = {
        "openapi": "3.1.1",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": server.address}],
        "paths": {"/x": {"get": {"operationId": "x", "responses": {"200": {"description": ""}}}}},
        "components": {"securitySchemes": {"basic": scheme}},
        "security": [{"basic": []}],
    }
    files = made(document, "examples")[1]
    out = {}
    for language in LANGUAGES:
        (content,) = (c for path, c in files.items() if path.endswith(f"/{language.file}"))
        out[language.name] = folder / language.file
        out[language.name].write_bytes(content)
    return out


# Languages whose libraries know digest; the others say that theirs does not.
KNOW_DIGEST = ("curl", "httpie", "wget", "httpx2", "php")


@pytest.mark.parametrize("language", KNOW_DIGEST)
def test_a_challenge_is_answered(language: str, tmp_path: Path) -> None:
    with serving(DIGEST) as server:
        scripts = secured({"type": "http", "scheme": "digest"}, server, tmp_path)
        RUNNERS[language](scripts[language], SECRETS)
        said = server.take().headers["authorization"]
    assert said.startswith("Digest ") and re.search('username="?user"?', said)


def test_who_knows_no_digest_says_so(tmp_path: Path) -> None:
    scripts = secured({"type": "http", "scheme": "digest"}, Server(1), tmp_path)
    for language in ("javascript", "go", "java", "ruby"):
        assert "digest authentication, which" in scripts[language].read_text()
    assert "Credential = [pscredential]::new($env:ACME_BASIC_USERNAME, " in scripts["powershell"].read_text()
    assert "Authorization: Digest <answer to the challenge>" in scripts["http"].read_text()


def test_certificates_are_given_or_asked_for(tmp_path: Path) -> None:
    scripts = secured({"type": "mutualTLS"}, Server(1), tmp_path)
    for language, script in scripts.items():
        asked = language in ("javascript", "go", "java")
        if language not in ("http", "python"):
            assert ("certificate of the client" if asked else "client.pem") in script.read_text(), language
    check(scripts)


# ---- hostile documents


def check(scripts: dict[str, Path]) -> None:
    """Each of the scripts is one of its language."""
    for name in ("curl", "httpie", "wget"):
        run(["bash", "-n", scripts[name]])
    for name in ("python", "httpx2"):
        compile(scripts[name].read_bytes(), name, "exec")
    powershell.read(scripts["powershell"].read_text(), Anything(), "")
    run([tool("node"), "--check", scripts["javascript"]])
    run([tool("ruby"), "-c", scripts["ruby"]])
    run([tool("php"), "-l", scripts["php"]])
    assert run([tool("gofmt"), "-l", scripts["go"]]) == b""


class Anything(dict[str, str]):
    """Every variable is there."""

    def __missing__(self, name: str) -> str:
        return "x"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_document_gives_scripts_that_parse(text: str, tmp_path: Path) -> None:
    files = rendered(hostile(text))
    scripts = {}
    for language in LANGUAGES:
        (content,) = (c for path, c in files.items() if path.endswith(f"/{language.file}"))
        scripts[language.name] = tmp_path / language.file
        scripts[language.name].write_text(content)
    check(scripts)
    assert json.loads(powershell.read(scripts["powershell"].read_text(), Anything(), "").body) == {text: text}
    head, _, body = scripts["http"].read_text().partition("\n\n")
    assert json.loads(body) == {text: text}
    assert all(re.match("POST /|[!-~]+: ", line) for line in head.split("\n"))


def test_hostile_documents_give_java_that_compiles(tmp_path: Path) -> None:
    """All in one go, under names of their own: the compiler takes longest to start."""
    for number, text in enumerate(HOSTILE):
        (source,) = (c for path, c in rendered(hostile(text)).items() if path.endswith("/Main.java"))
        assert source.isascii() and source.count("public class Main {") == 1
        named = source.replace("public class Main {", f"public class Main{number} {{")
        (tmp_path / f"Main{number}.java").write_text(named)
    run([tool("javac"), "-d", tmp_path / "out", *sorted(tmp_path.glob("*.java"))])


@pytest.mark.parametrize(
    ("language", "command", "option"), [("httpie", "http", "--raw"), ("wget", "wget", "--body-data=")]
)
def test_shells_give_commands_what_they_should(language: str, command: str, option: str, tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE):
        folder = tmp_path / str(number)
        folder.mkdir()
        script = str(write(hostile(text), languages=[language]).code(language))
        words = argv(script, folder, command, ACME_BASE_URL="http://h")
        given = [w.removeprefix(option) for w in words if w.startswith(option)]
        data = words[words.index("--raw") + 1] if option == "--raw" else given[0]
        assert json.loads(data) == {text: text}
        assert all("\n" not in w for w in words if w.startswith(("X-H", "--header=")))
        assert len([w for w in words if w.startswith("http://h/")]) == 1


# ---- the option


def test_languages_are_chosen_in_order() -> None:
    pack = load_pack("examples", shell.load_pack_files("examples"))
    assert options_of(pack, {})["languages"] == [language.name for language in LANGUAGES]
    assert options_of(pack, {"languages": "go, curl"})["languages"] == ["go", "curl"]
    files = rendered(hostile("x"), languages=["go", "curl"])
    assert {Path(path).name for path in files} == {"README.md", "main.go", "curl.sh"}
    assert "Every operation with Go and curl." in files["README.md"]
    for wrong in ("golang", ["curl", "basic"], [], 1, True, {"go": 1}):
        with pytest.raises(Failed) as error:
            options_of(pack, {"languages": wrong})
        assert "a list of any of: curl, httpie" in str(error.value.diagnostics[0].help)


def test_every_language_has_its_template() -> None:
    sources = shell.load_pack_files("examples")
    templates = {name.removesuffix(".j2") for name in sources if name.endswith(".j2")}
    assert templates == {"README.md", *(language.file for language in LANGUAGES)}
    assert len({language.file.lower() for language in LANGUAGES}) == len(LANGUAGES)
