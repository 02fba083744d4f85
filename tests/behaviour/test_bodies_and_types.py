"""What small documents become, called: the value on the wire and the value that comes back."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.generating import client as make
from tests.support import MODELS

HEAD = """
openapi: 3.2.0
info: {title: Acme, version: 1.2.0}
servers: [{url: 'https://api.acme.example'}]
"""


class Wire:
    """A client whose requests end here. `answer` is what comes back, `asked` what was sent last."""

    def __init__(self, text: str, folder: Path, **credentials: Any) -> None:
        self.package: ModuleType = make(HEAD + text, folder)
        self.answer = httpx2.Response(204)
        self.asked: httpx2.Request
        http = httpx2.Client(transport=httpx2.MockTransport(self._reply))
        self.client: Any = self.package.Client(http_client=http, **credentials)

    def _reply(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.asked = request
        return self.answer

    def answers(self, content: bytes | str, media_type: str = "application/json") -> None:
        self.answer = httpx2.Response(200, content=content, headers={"content-type": media_type})


def annotated(wire: Wire, namespace: str, method: str) -> tuple[str | None, str]:
    """The annotations of a method's `body` and of what it returns."""
    found = getattr(type(getattr(wire.client, namespace)), method).__annotations__
    return found.get("body"), found["return"]


WRITE_ONLY = """
paths:
  /account:
    put:
      operationId: put
      requestBody:
        required: true
        content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Account'}}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}
components:
  schemas:
    Account:
      type: object
      required: [id, password]
      properties:
        id: {type: integer, readOnly: true}
        password: {type: string, writeOnly: true}
"""


def test_read_only_and_write_only_are_required_on_their_side(tmp_path: Path) -> None:
    wire = Wire(WRITE_ONLY, tmp_path)
    account = wire.package.models.Account
    wire.answers('{"id": 3}')
    got = wire.client.account.put(body=[account(password="x")], options={"strict": True})
    assert json.loads(wire.asked.content) == [{"password": "x"}]
    assert got.id == 3
    with pytest.raises(wire.package.MissingFieldError):
        _ = got.password
    with pytest.raises(ValueError if MODELS == "pydantic" else TypeError, match="password"):
        account()
    wire.answers("{}")
    got = wire.client.account.put(body=[])
    with pytest.raises(wire.package.MissingFieldError):
        _ = got.id
    with pytest.raises(wire.package.DecodeError, match="lacks required id"):
        wire.client.account.put(body=[], options={"strict": True})


KINDS = """
paths:
  /xml:
    post:
      operationId: sendXml
      tags: [kinds]
      requestBody: {required: true, content: {application/xml: {schema: {$ref: '#/components/schemas/Ev'}}}}
      responses: {'200': {description: ok, content: {application/xml: {schema: {$ref: '#/components/schemas/Ev'}}}}}
  /sheet:
    post:
      operationId: sendSheet
      tags: [kinds]
      requestBody: {required: true, content: {application/vnd.openxmlformats-officedocument.spreadsheetml.sheet: {}}}
      responses:
        '200': {description: ok, content: {application/vnd.openxmlformats-officedocument.spreadsheetml.sheet: {}}}
        '400': {description: wrong, content: {application/problem+json: {}}}
  /lines:
    post:
      operationId: sendLines
      tags: [kinds]
      requestBody: {required: true, content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Ev'}}}}
      responses:
        '200': {description: ok, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Ev'}}}}
  /seq:
    post:
      operationId: sendSeq
      tags: [kinds]
      requestBody: {content: {application/json-seq: {schema: {type: array, items: {$ref: '#/components/schemas/Ev'}}}}}
      responses:
        '200': {description: ok, content: {application/json-seq: {itemSchema: {$ref: '#/components/schemas/Ev'}}}}
  /events:
    get:
      operationId: events
      tags: [kinds]
      responses:
        '200':
          description: ok
          content:
            text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}
  /data:
    get:
      operationId: data
      tags: [kinds]
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {type: integer}}
            text/event-stream: {schema: {$ref: '#/components/schemas/Ev'}}
components:
  schemas:
    Ev: {type: object, required: [n], properties: {n: {type: integer}}}
    Event:
      type: object
      required: [data]
      properties: {data: {$ref: '#/components/schemas/Ev'}, event: {type: string}, retry: {type: integer}}
"""


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Wire:
    return Wire(KINDS, tmp_path_factory.mktemp("kinds"))


_NAMED = "{type: object, properties: {event: {%s}, data: {type: string}}}"
_TICK = _NAMED % "const: tick"
_BY_TYPE = "{type: object, required: [type], properties: {type: {const: %s}, n: {type: integer}}}"


@pytest.mark.parametrize(
    ("content", "described"),
    [
        (f"itemSchema: {_NAMED % 'type: string'}", False),
        (f"itemSchema: {_NAMED % 'type: string, enum: [tick, end]'}", False),
        (f"itemSchema: {_NAMED % 'type: string, enum: [tick, error]'}", True),
        (f"itemSchema: {{oneOf: [{_TICK}, {_NAMED % 'const: end'}]}}", False),
        (f"itemSchema: {{oneOf: [{_TICK}, {_NAMED % 'const: error'}]}}", True),
        (f"schema: {_BY_TYPE % 'error'}", False),  # the data's own member of any name says nothing of events
        (f"schema: {{oneOf: [{_BY_TYPE % 'tick'}, {_BY_TYPE % 'end'}]}}", False),
        (f"schema: {{oneOf: [{_BY_TYPE % 'tick'}, {_BY_TYPE % 'error'}]}}", True),
    ],
)
def test_an_event_named_error_is_an_item_if_it_is_described(tmp_path: Path, content: str, described: bool) -> None:
    reply = f"{{description: ok, content: {{text/event-stream: {{{content}}}}}}}"
    wire = Wire(f"paths: {{/e: {{get: {{operationId: watch, tags: [e], responses: {{'200': {reply}}}}}}}}}", tmp_path)
    wire.answers('event: error\ndata: {"type": "error", "n": 1}\n\n', "text/event-stream")
    stream = wire.client.e.watch()
    if described:
        assert [json.loads(e.data)["n"] if hasattr(e, "data") else e.n for e in stream] == [1]
    else:
        with pytest.raises(wire.package.APIResponseError, match=r"^watch: item 1 is an error: "):
            list(stream)


def test_xml_is_text(kinds: Wire) -> None:
    kinds.answers("<n>é</n>", "application/xml")
    assert kinds.client.kinds.send_xml(body="<n>é</n>") == "<n>é</n>"
    assert kinds.asked.content == "<n>é</n>".encode() and kinds.asked.headers["content-type"] == "application/xml"
    assert annotated(kinds, "kinds", "send_xml") == ("str", "str")


def test_office_documents_are_bytes_though_their_name_has_xml_in_it(kinds: Wire) -> None:
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    kinds.answers(b"PK\x03\x04\xff", sheet)
    assert kinds.client.kinds.send_sheet(body=b"PK\xff") == b"PK\x03\x04\xff"
    assert (kinds.asked.content, kinds.asked.headers["content-type"]) == (b"PK\xff", sheet)
    assert annotated(kinds, "kinds", "send_sheet") == ("Content", "bytes")


def test_an_error_without_schema_is_read(kinds: Wire) -> None:
    kinds.answer = httpx2.Response(400, json={"a": 1}, headers={"content-type": "application/problem+json"})
    with pytest.raises(kinds.package.BadRequestError) as caught:
        kinds.client.kinds.send_sheet(body=b"")
    assert caught.value.body == {"a": 1}


def test_json_lines_are_streams(kinds: Wire) -> None:
    ev = kinds.package.models.Ev
    kinds.answers(b'{"n": 1}\r\n\n{"n": 2}', "application/x-ndjson")
    assert list(kinds.client.kinds.send_lines(body=[ev(n=1), {"n": 2}])) == [ev(n=1), ev(n=2)]
    assert kinds.asked.content == b'{"n":1}\n{"n":2}\n'
    assert annotated(kinds, "kinds", "send_lines") == ("Sequence[_m.Ev]", "Stream[_m.Ev]")
    kinds.answers(b'{"n": 1}\n{"n":', "application/x-ndjson")
    stream = kinds.client.kinds.send_lines(body=b"as it is")
    assert next(stream) == ev(n=1)
    with pytest.raises(kinds.package.DecodeError, match="sendLines: item 2 is not JSON"):
        next(stream)
    assert kinds.asked.content == b"as it is"


def test_json_text_sequences_are_streams(kinds: Wire) -> None:
    ev = kinds.package.models.Ev
    kinds.answers(b'\x1e{"n":\n1}\n\x1e{"n": 2}\n', "application/json-seq")
    assert list(kinds.client.kinds.send_seq(body=[ev(n=1)])) == [ev(n=1), ev(n=2)]
    assert kinds.asked.content == b'\x1e{"n":1}\n'


def test_events_are_streams(kinds: Wire) -> None:
    models = kinds.package.models
    text = b': hello\nevent: new\ndata: {"n":\ndata: 1}\nretry: 5\n\ndata: {"n": 2}\n\n'
    kinds.answers(text, "text/event-stream")
    assert list(kinds.client.kinds.events()) == [
        models.Event(event="new", data=models.Ev(n=1), retry=5),
        models.Event(data=models.Ev(n=2)),
    ]


def test_the_schema_of_an_event_stream_is_that_of_its_data(kinds: Wire) -> None:
    ev = kinds.package.models.Ev
    kinds.answers('data: {"n": 1}\r\n\r\ndata: [DONE]\r\n\r\n', "text/event-stream; charset=utf-8")
    assert list(kinds.client.kinds.data()) == [ev(n=1)]
    kinds.answers("7")
    assert kinds.client.kinds.data() == 7
    assert annotated(kinds, "kinds", "data") == (None, "int | Stream[_m.Ev]")
    kinds.answers('data: {"n": "x"}\n\n', "text/event-stream")
    with pytest.raises(kinds.package.DecodeError, match=r"data: item 1 is .*\$\.n"):
        list(kinds.client.kinds.data(options={"strict": True}))


HANDSHAKES = """
paths:
  /a: {get: {operationId: digest, tags: [x], security: [{dig: []}], responses: {'204': {description: ok}}}}
  /b: {get: {operationId: mutual, tags: [x], security: [{cert: [], key: []}], responses: {'204': {description: ok}}}}
components:
  securitySchemes:
    dig: {type: http, scheme: Digest}
    cert: {type: mutualTLS}
    key: {type: apiKey, in: header, name: X-Key}
"""


def test_what_the_http_client_authenticates_is_no_argument(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire(HANDSHAKES, tmp_path)
    package = wire.package
    for name in ("DIG", "CERT", "KEY"):
        monkeypatch.setenv(f"{package.__name__.upper()}_{name}", name)
    client = package.Client(http_client=wire.client._http)
    client.x.digest()
    assert "authorization" not in wire.asked.headers
    client.x.mutual()
    assert wire.asked.headers["x-key"] == "KEY" and "authorization" not in wire.asked.headers
    about = " ".join(str(package.Client.__doc__).split())
    assert "dig needs HTTP digest: httpx2.Client(auth=httpx2.DigestAuth(user, password))" in about
    assert "cert needs a client certificate" in about
    with pytest.raises(TypeError):
        package.Client("http://h", dig="x")
    wire.answer = httpx2.Response(401)
    with pytest.raises(package.AuthenticationError, match="dig is for the HTTP client to do: pass http_client="):
        client.x.digest()


def test_a_digest_is_answered_by_the_http_client(tmp_path: Path) -> None:
    package = make(HEAD + HANDSHAKES, tmp_path)
    seen: list[str] = []

    def reply(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.headers.get("authorization", ""))
        challenge = {"www-authenticate": 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'}
        return httpx2.Response(204) if seen[-1] else httpx2.Response(401, headers=challenge)

    http = httpx2.Client(transport=httpx2.MockTransport(reply), auth=httpx2.DigestAuth("u", "p"))
    assert package.Client(http_client=http).x.digest() is None
    assert seen[0] == "" and seen[1].startswith('Digest username="u", realm="r"')


DEFAULT_MAPPING = """
paths:
  /things:
    get:
      operationId: list
      tags: [things]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing:
      oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Other'}]
      discriminator: {propertyName: t, mapping: {a: A}, defaultMapping: Other}
    A: {type: object, properties: {t: {type: string}, a: {type: integer}}}
    Other: {type: object, properties: {t: {type: string}}}
"""


@pytest.mark.parametrize("strict", [False, True])
def test_a_default_mapping_takes_what_no_tag_selects(tmp_path: Path, strict: bool) -> None:
    wire = Wire(DEFAULT_MAPPING, tmp_path)
    models = wire.package.models
    wire.answers('[{"t": "a", "a": 1}, {"t": "new"}, {}]')
    got = wire.client.things.list(options={"strict": strict})
    assert got == [models.A(t="a", a=1), models.Other(t="new"), models.Other()]


SEVERAL = """
paths:
  /pets:
    post:
      operationId: makePet
      tags: [pets]
      requestBody:
        required: true
        content:
          multipart/form-data: {schema: {$ref: '#/components/schemas/Pet'}}
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pet'}}
          text/csv: {}
      responses: {'204': {description: ok}}
  /image:
    put:
      operationId: putImage
      tags: [pets]
      requestBody: {content: {image/png: {}, image/jpeg: {}}}
      responses: {'204': {description: ok}}
components:
  schemas: {Pet: {type: object, properties: {name: {type: string}, tags: {type: array, items: {type: string}}}}}
"""


def test_the_callers_content_type_chooses_among_several(tmp_path: Path) -> None:
    wire = Wire(SEVERAL, tmp_path)
    pets, asked = wire.client.pets, lambda: (wire.asked.headers["content-type"], wire.asked.content)
    pets.make(name="a b", tags=["x", "y"])
    assert asked() == ("application/json", b'{"name":"a b","tags":["x","y"]}')
    form = "application/x-www-form-urlencoded"
    pets.make(name="a b", tags=["x", "y"], options={"headers": {"content-TYPE": form}})
    assert asked() == (form, b"name=a+b&tags=x&tags=y")
    pets.make(name="a", options={"headers": {"Content-Type": "multipart/form-data"}})
    kind, content = asked()
    assert kind.startswith("multipart/form-data; boundary=") and kind.partition("boundary=")[2].encode() in content
    pets.make(name="a", options={"headers": {"Content-Type": "application/vnd.acme+json"}})
    assert asked() == ("application/vnd.acme+json", b'{"name":"a"}')
    pets.put_image(body=b"x", options={"headers": {"Content-Type": "image/jpeg"}})
    assert asked() == ("image/jpeg", b"x")


DATES = """
paths:
  /days/{first-day}:
    put:
      operationId: put
      tags: [days]
      parameters:
        - {name: first-day, in: path, required: true, schema: {type: string, format: date}}
        - {name: days, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Day'}}}
        - {name: at, in: header, schema: {type: string, format: date-time}}
        - {name: any, in: cookie, schema: {oneOf: [{type: string, format: date}, {type: string, format: date-time}]}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Days'}}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Day: {type: [string, 'null'], format: date}
    Days: {type: object, properties: {last: {$ref: '#/components/schemas/Day'}}}
"""


def test_a_datetime_is_no_date(tmp_path: Path) -> None:
    """To Python it is one, so type checkers let it pass; only the caller knows the time zone of the day."""
    wire = Wire(DATES, tmp_path)
    noon, day = datetime(2026, 1, 2, 12, tzinfo=UTC), date(2026, 1, 2)
    put = wire.client.days.put
    for name, call in {
        "first-day": lambda: put(noon),
        "days": lambda: put(day, days=[day, noon]),
        "last": lambda: put(day, last=noon),
    }.items():
        with pytest.raises(TypeError, match=rf"^{name}: a date is wanted, not a datetime; "):
            call()
    assert not hasattr(wire, "asked")
    put(day, days=[day, "2026-01-03"], last=None, at=noon, any=noon)
    assert wire.asked.url.raw_path == b"/days/2026-01-02?days=2026-01-02&days=2026-01-03"
    assert (wire.asked.headers["at"], wire.asked.content) == ("2026-01-02T12:00:00Z", b'{"last":null}')


def test_docstrings_say_which_media_types_there_are(tmp_path: Path) -> None:
    pets = type(Wire(SEVERAL, tmp_path).client.pets)
    made, put = (" ".join(str(m.__doc__).split()) for m in (pets.make, pets.put_image))
    assert made.endswith(
        "Sends `POST /pets`. The body is sent as `application/json`; a header Content-Type in `options` sends it as "
        "`multipart/form-data` or `application/x-www-form-urlencoded`. The API takes `text/csv` too, which this does "
        "not send."
    )
    assert put.endswith("sent as `image/png`; a header Content-Type in `options` sends it as `image/jpeg`.")


def test_a_property_whose_name_msgspec_refuses_is_a_field(tmp_path: Path) -> None:
    names = ['a"b', "c\\d", "e\nf", "ok"]
    schema = {"type": "object", "required": names, "properties": {n: {"type": "string"} for n in names}}
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Odd"}}}}
    operation = {"operationId": "put", "requestBody": content, "responses": {"200": {"description": "ok", **content}}}
    paths = {"/odd": {"put": {**operation, "tags": ["odd"]}}}
    wire = Wire(f"paths: {json.dumps(paths)}\ncomponents: {json.dumps({'schemas': {'Odd': schema}})}", tmp_path)
    value = dict.fromkeys(names, "x")
    wire.answers(json.dumps(value))
    odd = wire.client.odd.put(a_b="x", c_d="x", e_f="x", ok="x", options={"strict": True})
    assert json.loads(wire.asked.content) == value
    assert (odd.ok, odd.a_b, odd.c_d, odd.e_f, odd.extra) == ("x", "x", "x", "x", {}) and odd.to_dict() == value
