"""The README of a generated client tells the truth: each of its fences runs, is typed, and sends what the text says."""

from __future__ import annotations

import ast
import asyncio
import hashlib
import hmac
import json
import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, chdir
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator import shell
from generator.document import open_document
from generator.ir import Api
from generator.packs import load_pack
from generator.pipeline import Before, generate, understand
from generator.prepare import prepare
from tests.behaviour.readmes import FILE, Answers, Asked, Fence, fences, served
from tests.generating import Made, load, make
from tests.support import ROOT

# All that a README can tell of, once.
FULL = """
openapi: 3.1.0
info: {title: Full, version: '1'}
servers:
  - {url: 'https://{region}.full.example', x-name: main, variables: {region: {default: eu, enum: [eu, us]}}}
  - {url: 'https://test.full.example', description: Test server}
security: [{token: []}]
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}
    post:
      tags: [pets]
      operationId: createPet
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Pet'}
            example: {name: Tom, born: '2020-01-02', kind: cat}
      responses: {'201': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /pets/{id}:
    get:
      tags: [pets]
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: integer}, example: 7}]
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '410': {description: long gone, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
  /pets/{id}/photo:
    get:
      tags: [photos]
      operationId: getPhoto
      parameters: [{name: id, in: path, required: true, schema: {type: integer}, example: 7}]
      responses: {'200': {description: '', content: {image/png: {schema: {type: string, format: binary}}}}}
    put:
      tags: [photos]
      operationId: putPhoto
      parameters: [{name: id, in: path, required: true, schema: {type: integer}, example: 7}]
      requestBody: {required: true, content: {image/png: {schema: {type: string, format: binary}}}}
      responses: {'204': {description: ''}}
  /papers:
    post:
      tags: [papers]
      operationId: addPaper
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [paper]
              properties: {paper: {type: string, format: binary}, about: {type: string, example: Tom}}
      responses: {'204': {description: ''}}
  /events:
    get:
      tags: [events]
      operationId: watchEvents
      responses:
        '200': {description: '', content: {text/event-stream: {schema: {$ref: '#/components/schemas/Event'}}}}
  /owners:
    get:
      tags: [owners]
      operationId: listOwners
      parameters: [{name: page, in: query, schema: {type: integer}}]
      x-pagination: {page: page, items: items, total-pages: pages}
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                type: object
                properties: {pages: {type: integer}, items: {type: array, items: {$ref: '#/components/schemas/Pet'}}}
  /washes:
    post:
      tags: [washes]
      operationId: startWash
      x-job: {location: {header: Location}, pending: {status: 202}, poll: {interval: 0.01}}
      responses:
        '202': {description: accepted}
        '200': {description: done, content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}
  /jobs/{id}:
    get:
      tags: [washes]
      operationId: getJob
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: done, content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    Error: {type: object, properties: {message: {type: string}}}
    Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Event: {type: object, properties: {n: {type: integer}}}
    Keeper: {oneOf: [{$ref: '#/components/schemas/Person'}, {$ref: '#/components/schemas/Shelter'}]}
    Person: {type: object, required: [kind], properties: {kind: {const: person}, name: {type: string}}}
    Shelter: {type: object, required: [kind], properties: {kind: {const: shelter}, places: {type: integer}}}
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}, born: {type: string, format: date}, kind: {type: string, enum: [cat, dog]}}
webhooks:
  petGone:
    post:
      operationId: petGone
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'200': {description: ''}}
"""

# Nothing but calls without results and arguments, and no server.
BARE = """
openapi: 3.1.0
info: {title: Bare, version: '1'}
paths: {/ping: {post: {tags: [a], operationId: ping, responses: {'204': {description: ''}}}}}
"""

# No call at all.
EMPTY = "{openapi: 3.1.0, info: {title: Empty, version: '1'}, paths: {}}"


@dataclass
class Subject:
    """A client with its README, its server, and a folder in which the fences run."""

    name: str
    readme: str
    package: Any
    answers: Answers
    folder: Path

    @property
    def fences(self) -> list[Fence]:
        return fences(self.readme)

    def fence(self, section: str, number: int = 0) -> Fence:
        return next(f for f in self.fences if (f.section, f.number) == (section, number))

    def run(self, fence: Fence) -> tuple[dict[str, Any], list[Asked]]:
        """Runs a fence; returns its names and what was asked meanwhile."""
        before = len(self.answers.asked)
        with chdir(self.folder), self.package.Client() as client:
            space: dict[str, Any] = {"client": client, "__name__": "fence"}
            exec(compile(fence.code, f"<{fence.section} {fence.number}>", "exec"), space)
        return space, self.answers.asked[before:]

    def call(self, client: Any) -> None:
        """Makes the call of the fence on tests, with another client."""
        tree = ast.parse(self.fence("Tests without a server").code)
        tried = next(n for n in ast.walk(tree) if isinstance(n, ast.Try))
        imports = [n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
        exec(compile(ast.Module([*imports, *tried.body], []), "<call>", "exec"), {"client": client})


def _made(name: str) -> tuple[Made, str]:
    if name != "zstack":
        spec = {"full": FULL, "bare": BARE, "empty": EMPTY}.get(name) or (CASES / name / "spec.yaml").read_text()
        package = f"readme_{name.replace('-', '_')}"
        return make(spec, package=package), package
    specs = ROOT / "specs" / "zstack"
    overlay = specs / "enrich.overlay.yaml"
    content, overlays = (specs / "openapi.yaml").read_bytes(), [(overlay.name, overlay.read_bytes())]
    document, _ = open_document("openapi.yaml", content, overlays, shell.Reader(str(specs)).fetch)
    api, _ = understand(prepare(document).document)
    options = {"package": "readme_zstack", "namespaces": "path"}
    made = generate(api, load_pack("python", shell.load_pack_files("python")), options, Before())
    return Made((), document, api, made.files, {}), "readme_zstack"


@pytest.fixture(scope="module")
def subjects(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Subject]]:
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        yield cache(lambda name: _subject(name, tmp_path_factory.mktemp("readme"), stack, patch))


def _subject(name: str, folder: Path, stack: ExitStack, patch: pytest.MonkeyPatch) -> Subject:
    made, package = _made(name)
    assert isinstance(made.api, Api) and not made.failed, made.lines()
    client = load(made, package, folder)
    (folder / "file.bin").write_bytes(FILE)
    (folder / "ca.pem").write_text((Path(__file__).parent / "ca.pem").read_text())
    readme = made.files["README.md"].decode()
    answers, url = stack.enter_context(served(made.api))
    prefix = package.upper()
    for variable in re.findall(rf"`({prefix}_[A-Z_]+)`", readme):
        if variable not in (f"{prefix}_SERVER", f"{prefix}_REGION"):
            patch.setenv(variable, f"secret of {variable.lower()}")
    patch.setenv(f"{prefix}_BASE_URL", url)
    return Subject(name, readme, client, answers, folder)


@pytest.fixture(params=["full", "bare", "empty", "zstack"])
def subject(request: pytest.FixtureRequest, subjects: Callable[[str], Subject]) -> Subject:
    return subjects(request.param)


@pytest.fixture(params=["full", "bare", "zstack"])
def calling(request: pytest.FixtureRequest, subjects: Callable[[str], Subject]) -> Subject:
    """A client that has calls."""
    return subjects(request.param)


@pytest.fixture
def full(subjects: Callable[[str], Subject]) -> Subject:
    return subjects("full")


def test_the_sections_are_those_that_matter(subject: Subject) -> None:
    found = re.findall(r"^## (.*)$", subject.readme, flags=re.M)
    with_calls = ["One call's options", "Retries", "Errors", "Responses"]
    end = ["Hooks", "An HTTP client of your own", "Tests without a server", "Logs", "Threads, tasks, start and end"]
    models = ["Models", "What is not as described"]
    secrets = ["Address and credentials"]
    start = ["Install", "Call", "Await"]
    assert (
        found
        == {
            "full": [
                *start,
                *secrets,
                *with_calls,
                "Downloads",
                "Uploads",
                "Streams",
                *models,
                "Lists",
                "Jobs",
                "Webhooks",
                *end,
            ],
            "bare": [*start, "Address", *with_calls, *models, *end],
            "empty": [*start, "Address", "Retries", *models, *(e for e in end if e != "Tests without a server")],
            "zstack": [*start, *secrets, *with_calls, *models, "Lists", "Conditions", "Jobs", *end],
        }[subject.name]
    )


def test_it_is_no_book(subject: Subject) -> None:
    lines = subject.readme.splitlines()
    has_all = subject.name in ("full", "zstack")  # else a client with few features
    assert len(lines) <= (380 if has_all else 280)
    assert max(map(len, lines)) <= 120


def test_every_fence_runs_and_those_with_calls_ask_the_server(subject: Subject) -> None:
    assert len(subject.fences) >= 4
    for fence in subject.fences:
        _, asked = subject.run(fence)
        local = fence.section == "Tests without a server"
        calls = re.search(r"\bclient\.\w+\.\w+", fence.code) is not None and not local
        assert bool(asked) == calls, (fence, asked)
        assert fence.code.count("options=") <= 1, fence.code


# Those of one file that give a client.
CASES = ROOT / "tests" / "cases"
GOLDEN = sorted(p.parents[2].name for p in CASES.glob("*/expected/python/README.md"))


@pytest.mark.parametrize("case", [c for c in GOLDEN if c not in ("overlay", "files-beside-json")])
def test_the_fences_of_golden_clients_run(subjects: Callable[[str], Subject], case: str) -> None:
    subject = subjects(case)
    for fence in subject.fences:
        # That job's place is told in a body, which the server knows nothing of.
        if (case, fence.section) != ("job", "Jobs"):
            subject.run(fence)


def test_every_fence_is_typed(subject: Subject, tmp_path: Path) -> None:
    prelude = f"from {subject.package.__name__} import Client\n\nclient = Client()\n"
    for place, fence in enumerate(subject.fences):
        (tmp_path / f"fence_{place}.py").write_text(prelude + fence.code)
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *map(str, sorted(tmp_path.glob("*.py")))],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(subject.folder)},
        capture_output=True,
        text=True,
    )
    assert run.stdout + run.stderr == ""


@pytest.mark.parametrize(
    ("name", "authorization"),
    [("full", "Bearer secret of readme_full_token"), ("zstack", "OAuth secret of readme_zstack_session")],
)
def test_the_environment_gives_what_the_text_says(
    subjects: Callable[[str], Subject], name: str, authorization: str
) -> None:
    subject = subjects(name)
    _, asked = subject.run(subject.fence("Call"))
    assert [a.headers["authorization"] for a in asked] == [authorization]


def test_a_function_gives_the_credential(full: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("README_FULL_TOKEN", "old")
    space, _ = full.run(full.fence("Address and credentials"))
    for token in ("one", "two"):
        monkeypatch.setenv("README_FULL_TOKEN", token)
        space["client"].pets.list()
    assert [a.headers["authorization"] for a in full.answers.asked[-2:]] == ["Bearer one", "Bearer two"]


def test_servers_are_told(full: Subject, subjects: Callable[[str], Subject]) -> None:
    text = " ".join(full.readme.split())
    assert "`README_FULL_BASE_URL`, or `https://{region}.full.example`." in text
    shown = "`'main'` (`https://{region}.full.example`), `'test'` (`https://test.full.example`)"
    assert f"- `server`, or `README_FULL_SERVER`: {shown}" in text
    assert "- `region`, or `README_FULL_REGION`: Part region of the server's address (`eu`, `us`); `eu` if" in text
    bare = " ".join(subjects("bare").readme.split())
    assert "or the environment variable `README_BARE_BASE_URL`: one of them is needed." in bare


def test_options_are_sent(calling: Subject) -> None:
    _, asked = calling.run(calling.fence("One call's options"))
    assert [a.headers["x-trace"] for a in asked] == ["1"]


def test_an_idempotency_key_lets_a_post_be_sent_again(calling: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[f"{calling.package.__name__}._runtime.retries"], "FIRST_DELAY", 0.01)
    calling.answers.failing = [504, 502]
    _, asked = calling.run(calling.fence("Retries"))
    assert [(a.method, a.headers["idempotency-key"]) for a in asked] == [("POST", "order-17")] * 3


def test_errors_are_caught_as_shown(calling: Subject, capsys: pytest.CaptureFixture[str]) -> None:
    fence = calling.fence("Errors")
    named = re.search(r"except (\w+) as", fence.code)
    assert named is not None
    documented = {"zstack": "ServiceUnavailableError"}.get(calling.name, "NotFoundError")
    assert named[1] == ("GoneError" if calling.name == "full" and "pets.get(" in fence.code else documented)
    for status, said in ((404, "message"), (418, '418 r1 {"message": "gone"}')):
        calling.answers.failing = [status]
        calling.run(fence)
        assert said in capsys.readouterr().out


def test_a_download_is_written_with_progress(full: Subject, capsys: pytest.CaptureFixture[str]) -> None:
    space, _ = full.run(full.fence("Downloads"))
    assert (full.folder / "download.bin").read_bytes() == FILE
    assert space["size"] == len(FILE) and f"{len(FILE)} of {len(FILE)} bytes" in capsys.readouterr().out


def test_uploads_arrive(full: Subject) -> None:
    (whole,), (form,), (pieces,) = (full.run(full.fence("Uploads", n))[1] for n in range(3))
    assert whole.body == FILE and whole.headers["content-type"] == "image/png"
    assert FILE in form.body and b'filename="report.pdf"' in form.body and b"Content-Type: application/pdf" in form.body
    assert pieces.body == b"firstsecond"


@pytest.mark.parametrize("is_async", [False, True])
def test_an_async_client_sends_either_kind_of_iterable(full: Subject, is_async: bool) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"first"
        yield b"second"

    async def main() -> None:
        async with full.package.AsyncClient() as client:
            await client.photos.put(7, body=chunks() if is_async else iter([b"first", b"second"]))

    asyncio.run(main())
    assert full.answers.asked[-1].body == b"firstsecond"


def test_a_stream_is_read(full: Subject, capsys: pytest.CaptureFixture[str]) -> None:
    full.run(full.fence("Streams"))
    assert capsys.readouterr().out.splitlines() == ["Event(n=1)", "Event(n=2)"]


@pytest.mark.parametrize("name", ["full", "zstack"])
def test_a_model_is_shown(subjects: Callable[[str], Subject], name: str) -> None:
    subject = subjects(name)
    space, _ = subject.run(subject.fence("Models"))
    assert space["copy"] == space["result"]


def test_the_kinds_of_a_union_are_told_apart(full: Subject, capsys: pytest.CaptureFixture[str]) -> None:
    space, _ = full.run(full.fence("Models", 1))
    for value in ({"kind": "person", "name": "Ann"}, {"kind": "shelter", "places": 5}, {"kind": "zoo"}):
        read = full.package._runtime.decode.from_data(value, full.package.models.Keeper)
        space["show"](read)
    assert capsys.readouterr().out.splitlines() == [
        "{'kind': 'person', 'name': 'Ann'}",
        "{'kind': 'zoo'}",
    ]


def test_fences_on_models_please_pyright(full: Subject, tmp_path: Path) -> None:
    for place, fence in enumerate(f for f in full.fences if f.section == "Models"):
        (tmp_path / f"fence_{place}.py").write_text(
            f"from {full.package.__name__} import Client\n\nclient = Client()\n{fence.code}"
        )
    (tmp_path / "pyrightconfig.json").write_text(
        json.dumps({"extraPaths": [str(full.folder)], "typeCheckingMode": "strict"})
    )
    run = subprocess.run(
        [sys.executable, "-m", "pyright", "--warnings", "--pythonpath", sys.executable, "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout


def test_a_list_is_gone_through(full: Subject, capsys: pytest.CaptureFixture[str]) -> None:
    _, asked = full.run(full.fence("Lists"))
    assert [a.target for a in asked] == ["/owners", "/owners?page=2", "/owners"]
    said = capsys.readouterr().out.splitlines()
    assert said == ["Pet(name='Tom')", "Pet(name='Tim')", "[Pet(name='Tom')] True"]


def test_conditions_are_sent(subjects: Callable[[str], Subject]) -> None:
    subject = subjects("conditions")
    _, asked = subject.run(subject.fence("Conditions"))
    sent = "q=uuid%3Dweb-1&q=memorySize%3E%3D2&fields=name,memorySize&sort=-createDate"
    assert [a.target for a in asked][:1] == [f"/vms?{sent}"]


def test_a_job_is_waited_for(full: Subject) -> None:
    space, asked = full.run(full.fence("Jobs"))
    assert [(a.method, a.target) for a in asked] == [("POST", "/washes"), ("GET", "/jobs/1")]
    assert space["result"].n == 1


def test_a_hook_signs_and_another_reports(calling: Subject, capsys: pytest.CaptureFixture[str]) -> None:
    space, _ = calling.run(calling.fence("Hooks"))
    calling.answers.failing = [404]
    with pytest.raises(calling.package.NotFoundError):
        calling.call(space["client"])
    asked = calling.answers.asked[-1]
    assert asked.headers["x-signature"] == hmac.new(b"secret", asked.body, hashlib.sha256).hexdigest()
    assert f"{asked.operation} {asked.method} " in capsys.readouterr().out


def test_the_http_client_is_the_one_that_is_used(calling: Subject) -> None:
    space, _ = calling.run(calling.fence("An HTTP client of your own"))
    # Its proxy is not there.
    with pytest.raises(calling.package.APIConnectionError):
        calling.call(space["client"])


TOLERATED = [
    (b'{"name": "Tom", "age": 3}', "Pet(name='Tom', extra={'age': 3})", True),
    (b'{"name": "Tom", "kind": "cow"}', "Pet(name='Tom', kind=<PetKind.UNKNOWN_cow: 'cow'>)", True),
    (b'{"name": 5}', "Pet(name=5)", False),
    (b'{"kind": "cat"}', "Pet(kind=<PetKind.CAT: 'cat'>)", False),
    (b"", "None", False),
]


@pytest.mark.parametrize(("body", "value", "when_strict"), TOLERATED)
def test_what_is_not_as_described_is_as_told(full: Subject, body: bytes, value: str, when_strict: bool) -> None:
    package = full.package
    for strict in (False, True):
        response = httpx2.Response(200, content=body, headers={"Content-Type": "application/json"})
        http = httpx2.Client(transport=httpx2.MockTransport(lambda _, answer=response: answer))
        client = package.Client("http://h", strict=strict, http_client=http)
        if when_strict or not strict:
            assert repr(client.pets.get(7)) == value
        else:
            with pytest.raises(package.DecodeError):
                client.pets.get(7)


def test_a_missing_field_is_told_when_it_is_read(full: Subject) -> None:
    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json={})))
    with pytest.raises(full.package.MissingFieldError):
        full.package.Client("http://h", http_client=http).pets.get(7).name  # noqa: B018


@pytest.mark.parametrize("text", ["<p>no</p>", "[1]"])
def test_what_cannot_be_read_raises_with_its_text(full: Subject, text: str) -> None:
    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, text=text)))
    with pytest.raises(full.package.DecodeError) as raised:
        full.package.Client("http://h", http_client=http).pets.get(7)
    assert raised.value.text == text


def test_a_webhook_is_received(full: Subject, capsys: pytest.CaptureFixture[str]) -> None:
    space, _ = full.run(full.fence("Webhooks"))
    space["receive"](json.dumps({"name": "Tom"}).encode(), {"Content-Type": "application/json"})
    assert capsys.readouterr().out == "Pet(name='Tom')\n"


def test_logs_are_as_told(full: Subject, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG", logger=full.package.__name__):
        full.run(full.fence("Call"))
    assert [r.name for r in caplog.records] == [full.package.__name__]
    assert "secret" not in caplog.text and "-> 201" in caplog.text
