"""The documentation site beyond operations: schemas, errors, credentials, changes, search, languages, sizes."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from dataclasses import replace
from typing import Any

import pytest

from generator.diagnostics import Failed
from generator.ir import (
    Api,
    Array,
    Body,
    Change,
    Conditions,
    Enum,
    ErrorBody,
    Example,
    Map,
    Media,
    Member,
    NamedSchema,
    Object,
    Operation,
    Pagination,
    Ref,
    Response,
    Retry,
    Scalar,
    Schema,
    SecurityScheme,
    Tag,
    Union,
    Value,
    Variant,
)
from generator.ir_jobs import Job
from generator.ir_notes import Condition, Spot
from generator.ir_security import SecurityUse, Session, SessionInput, Signature
from generator.packs import load_pack, options_of
from generator.plan.site_frame import Lazy
from generator.plan.site_labels import EN, LANGUAGES
from generator.plan.site_shapes import declared
from generator.shell import load_pack_files
from tests.docs_api import INTEGER, STRING, api, field, json_body, parameter, schema, seed_api
from tests.support import ROOT
from tests.test_site import book_of, dom, hostile, in_order, site, words_of

PACK = ROOT / "templates" / "site"
_WORDS = "".join(f"{n * n * 7919 % 100003:x} " for n in range(120))  # that compress badly


@pytest.fixture(scope="module")
def seed() -> dict[str, str]:
    return site(seed_api(), package="zstack", namespaces="path")


def ids(page: str) -> set[str]:
    return {str(e.get("id")) for e in dom(page).iter() if e.get("id")}


def page_text(files: dict[str, str], path: str) -> str:
    main = dom(files[path]).find(".//main")
    assert main is not None
    return words_of(main)


# ---- search and lists


def search_index(files: dict[str, str]) -> dict[str, Any]:
    text = files["search-index.js"]
    assert text.startswith("var specpressIndex = ") and text.endswith(";\n")
    return dict(json.loads(text.removeprefix("var specpressIndex = ").removesuffix(";\n")))


@pytest.mark.parametrize("words", [None, "words", "</script><!--"])
def test_what_the_search_finds_is_there(seed: dict[str, str], words: str | None) -> None:
    files = seed if words is None else site(hostile(words))
    found = search_index(files)
    operations, schemas = found["operations"], found["schemas"]
    assert {row[3] for row in operations} == {p for p in files if re.match(r"(operations|webhooks)/.*html", p)}
    assert {row[1] for row in schemas} == {p for p in files if re.match(r"schemas/.*html", p)}
    assert found["fields"]
    for name, *places in found["fields"]:
        for page, anchor in zip(places[::2], places[1::2], strict=True):
            path = operations[page][3] if page >= 0 else schemas[-1 - page][1]
            assert anchor in ids(files[path]), (name, path, anchor)
    assert "<" not in files["search-index.js"] and files["search-index.js"].isascii()


def test_pages_and_schemes_are_in_the_search() -> None:
    files = site(told_api())
    pages = search_index(files)["pages"]
    assert {row[1] for row in pages if "#" not in row[1]} >= {"authentication.html", "errors.html"}
    assert {"session", "key", "oauth"} <= {row[0] for row in pages}
    for _, address, *_ in pages:
        path, _, anchor = address.partition("#")
        assert path in files and (not anchor or anchor in ids(files[path]))


def test_fields_of_bodies_behind_a_wrapper_are_found(seed: dict[str, str]) -> None:
    names = {row[0] for row in search_index(seed)["fields"]}
    assert {"uuid", "setvmclocktrack", "track", "intervalInSeconds", "systemTags", "vmNics"} <= names


def test_the_json_index_and_the_sitemap_list_every_page(seed: dict[str, str]) -> None:
    data = json.loads(seed["index.json"])
    listed = [o for g in data["groups"] for o in g["operations"]] + data["schemas"]
    pages = {p for p in seed if re.match(r"(operations|schemas|webhooks)/.*\.html", p)}
    assert {o["html"] for o in listed} == pages
    assert all(o["markdown"] in seed for o in listed)
    first = listed[0]
    assert (first["id"], first["method"], first["action"]) == ("SetVmClockTrack", "PUT", "setvmclocktrack")
    assert listed[1]["deprecated"] is True
    assert set(re.findall("<loc>(.*?)</loc>", seed["sitemap.xml"])) == {p for p in seed if p.endswith(".html")}
    assert all(f"({p[:-5]}.md)" in seed["llms.txt"] for p in pages)


def test_every_page_has_a_twin(seed: dict[str, str]) -> None:
    assert {p[:-5] for p in seed if p.endswith(".html")} == {p[:-3] for p in seed if p.endswith(".md")}


def test_base_url() -> None:
    files = site(seed_api(), **{"base-url": "https://docs.acme.example/api"})
    assert "<loc>https://docs.acme.example/api/schemas/track.html</loc>" in files["sitemap.xml"]
    links = [e.get("href") for e in dom(files["schemas/track.html"]).iter("link") if e.get("rel") == "canonical"]
    assert links == ["https://docs.acme.example/api/schemas/track.html"]
    for wrong in ("javascript:alert(1)", "docs", "https://user@a.example/", "mailto:a@b.example"):
        with pytest.raises(Failed, match="base-url"):
            site(seed_api(), **{"base-url": wrong})


# ---- schemas


def test_a_schema_has_a_page_that_tells_who_uses_it(seed: dict[str, str]) -> None:
    text = page_text(seed, "schemas/vm-nic-inventory.html")
    in_order(text, ["Schemas", "VmNicInventory", "Fields", "ip string (ipv4)", "vm VmInstanceInventory", "Example"])
    in_order(text, ["Used in", "Schemas", "VmInstanceInventory"])
    in_order(page_text(seed, "schemas/vm-instance-inventory.html"), ["Used in", "Responses", "Set VM Clock Sync"])
    in_order(page_text(seed, "schemas/set-vm-clock-track-request.html"), ["Used in", "Requests", "Set VM Clock Sync"])
    in_order(page_text(seed, "schemas/track.html"), ["string", "Allowed values", "guest", "host", "The host's"])


def test_types_lead_to_pages_of_schemas(seed: dict[str, str]) -> None:
    links = {e.get("href") for e in dom(seed["operations/set-vm-clock-track.html"]).iter("a")}
    assert {"../schemas/vm-instance-inventory.html", "../schemas/vm-nic-inventory.html"} <= links
    assert "[VmNicInventory](../schemas/vm-nic-inventory.md)" in seed["operations/set-vm-clock-track.md"]


def test_the_overview_begins_with_a_request_that_is_easily_sent() -> None:
    """A list that needs no inputs, of the largest group; nothing that is deprecated."""
    items = Media(media_type="application/json", schema=schema(Array(schema(Object((field("id", STRING),))))))
    good = Response(status="200", description="", contents=(items,))
    needs = parameter("id", "path")

    def o(id: str, tag: str, method: str = "GET", **given: Any) -> Operation:
        return Operation(id=id, method=method, path=f"/{id}", tags=(tag,), responses=(good,), **given)

    old = o("old", "Big", deprecated=True)
    small, one, make = o("small", "Small"), o("one", "Big", parameters=(needs,)), o("make", "Big", method="POST")
    many = o("many", "Big")
    paged = o("paged", "Small", pagination=Pagination(style="page", parameter="page"))
    for operations, first in (
        ((small, make, old, one, many), "many"),
        ((make, old, many, one, paged), "paged"),
        ((make, one), "one"),
        ((make,), "make"),
        ((old,), None),
    ):
        page = site(api(*operations))["index.html"]
        assert [words_of(h) for h in dom(page).iter("h3")] == ([f"A first request: {first}"] if first else [])
        assert ("curl" in page) == bool(first)


def _told_at_length(number: int) -> Schema:
    """Alternatives as error responses list them, in a schema without a name of its own."""
    cases = (Object((field(f"issue_{number}_{n}", STRING, description=_WORDS[n * 4 :]),)) for n in range(120))
    return schema(Object((field("details", Array(schema(Union(tuple(Variant(schema(c), ()) for c in cases))))),)))


def test_trees_of_one_page_have_a_budget_together() -> None:
    named = NamedSchema("#/components/schemas/Big", "Big", _told_at_length(0))
    placed = tuple(
        NamedSchema(f"#/paths/~1/post/responses/4{n:02}/schema", f"P{n}", _told_at_length(n)) for n in range(9)
    )
    body = Media(media_type="application/json", schema=schema(Ref(named.id)))
    answers = tuple(
        Response(
            status=f"4{n:02}",
            description="",
            contents=(
                Media(media_type="application/json", schema=schema(Ref(p.id))),
                Media(media_type="application/xml", schema=_told_at_length(n)),
            ),
        )
        for n, p in enumerate(placed)
    )
    operation = Operation(
        id="o", method="POST", path="/", body=Body(required=True, contents=(body,) * 3), responses=answers
    )
    files = site(api(operation, schemas=(named, *placed)))
    style = len(gzip.compress(files["style.css"].encode())) + len(gzip.compress(files["try.css"].encode()))
    for path in ("operations/o.html", "errors.html", "schemas/big.html"):
        assert len(gzip.compress(files[path].encode())) + style < 40_000, path
        assert files[path].count("<li") < 1200, path
    page, twin = files["operations/o.html"], files["operations/o.md"]
    assert 'All of them are on the page of <a href="../schemas/big.html">Big</a>.' in page
    assert "All of them are on the page of [Big](../schemas/big.md)." in twin
    assert "in the API description, at <code>#/paths/~1/post/responses/408/schema</code>." in page
    assert "in the API description, at `#/paths/~1/post/responses/408/schema`." in twin
    assert "All of them are in the API description, at this operation." in page
    assert "at <code>#/components/schemas/Big</code>" in files["schemas/big.html"]


def test_bodies_of_one_status_are_told_apart() -> None:
    named = NamedSchema("#/components/schemas/Problem", "Problem", schema(Object((field("reason", STRING),))))
    bodies = [schema(Ref(named.id)), *(schema(Object((field(f"f{n}", STRING),))) for n in range(6))]
    operations = [
        Operation(
            id=f"o{n}",
            method="GET",
            path=f"/{n}",
            summary=f"Read {n}",
            responses=(
                Response(status="400", description="", contents=(Media(media_type="application/json", schema=s),)),
            ),
        )
        for n, s in enumerate(bodies)
    ]
    files = site(api(*operations, schemas=(named,)))
    text = page_text(files, "errors.html")
    in_order(
        text, ["Body of Problem", "reason", "Body of Read 1", "f0", "Body of Read 4", "f3", "2 more bodies are on"]
    )
    assert "f4" not in text
    links = {e.get("href") for e in dom(files["errors.html"]).iter("a")}
    assert {"schemas/problem.html", "operations/o1.html"} <= links
    twin = ["Body of [Problem](schemas/problem.md)", "Body of [Read 1](operations/o1.md)", "2 more bodies are on"]
    in_order(files["errors.md"], twin)


def test_what_the_document_does_not_name_has_no_page() -> None:
    inline = "#/components/schemas/Pet/properties/owner"
    pet = schema(Object((field("owner", Ref(inline)),)))
    schemas = (
        NamedSchema("#/components/schemas/Pet", "Pet", pet),
        NamedSchema(inline, "PetOwner", schema(Object((field("toy", Ref("#/components/schemas/Toy")),)))),
        NamedSchema("#/components/schemas/Toy", "Toy", schema(Object((field("name", STRING),)))),
    )
    files = site(api(Operation(id="o", method="POST", path="/", body=json_body(Ref(schemas[0].id))), schemas=schemas))
    assert {p for p in files if p.startswith("schemas/") and p.endswith(".html")} == {
        "schemas/pet.html",
        "schemas/toy.html",
    }
    in_order(page_text(files, "operations/o.html"), ["owner object", "toy Toy", "name string"])
    in_order(page_text(files, "schemas/toy.html"), ["Used in", "Schemas", "Pet"])
    assert "PetOwner" not in files["operations/o.html"].partition("Request Example")[0]


@pytest.mark.parametrize(
    ("id", "is_declared"),
    [
        ("#/components/schemas/Pet", True),
        ("#/definitions/items", True),
        ("#/components/schemas/properties", True),
        ("parts/pets.yaml#/Pet", True),
        ("pet.yaml", True),
        ("#/components/schemas/Pet/items", False),
        ("#/paths/~1pets/get/responses/200/content/application~1json/schema", False),
        ("#/components/parameters/p/schema", False),
    ],
)
def test_declared(id: str, is_declared: bool) -> None:
    assert declared(id) is is_declared


def test_alternatives_are_sections_that_can_become_tabs() -> None:
    cat = NamedSchema("#/Cat", "Cat", schema(Object((field("meow", INTEGER),))))
    dog = NamedSchema("#/Dog", "Dog", schema(Object((field("bark", INTEGER),))))
    pet = Union((Variant(schema(Ref("#/Cat")), ("cat",)), Variant(schema(Ref("#/Dog")), ("dog",))), "kind")
    page = site(api(Operation(id="o", method="POST", path="/", body=json_body(pet)), schemas=(cat, dog)))[
        "operations/o.html"
    ]
    (box,) = [e for e in dom(page).iter("div") if e.get("class") == "variants"]
    assert [e.get("data-tab") for e in box] == ["Cat", "Dog"]
    in_order(words_of(box), ["Cat", "When", "kind: cat", "meow integer", "Dog", "kind: dog", "bark integer"])


def test_examples_of_one_status_are_told_apart() -> None:
    given = tuple(Example(Value(n), name, "Summary") for n, name in enumerate(("big", "small")))
    both, one = (Media(media_type="application/json", schema=schema(INTEGER), examples=e) for e in (given, given[:1]))
    text = Media(media_type="text/plain", schema=schema(STRING))
    many = Response(status="200", description="", contents=(both, text))
    lone = Response(status="400", description="", contents=(one,))
    page = site(api(Operation(id="o", method="GET", path="/", responses=(many, lone))))["operations/o.html"]
    tabs = [str(e.get("data-tab")) for e in dom(page).iter("div") if str(e.get("id")).startswith("example-")]
    assert tabs == ["200 big", "200 small", "200 text/plain", "400"]
    assert "big, Summary" in page  # an example that is the only one is named beside its status


def test_a_body_that_was_shown_is_not_shown_again() -> None:
    media = Media(media_type="application/json", schema=schema(Ref("#/E")))
    answers = tuple(Response(status=s, description="", contents=(media,)) for s in ("400", "404"))
    error = NamedSchema("#/E", "E", schema(Object((field("reason", STRING),))))
    files = site(api(Operation(id="o", method="GET", path="/", responses=answers), schemas=(error,)))
    text = page_text(files, "operations/o.html")
    assert text.count("reason string") == 1
    assert "The body is that of 400." in text and "The body is that of `400`." in files["operations/o.md"]


# ---- told in words


def told_api() -> Api:
    job = Job(
        accepted="202",
        location=Spot(pointer="/location"),
        interval=0.5,
        pending=(Condition(statuses=("202",)),),
        failed=(Condition(statuses=("503",), pointer="/error", equals=("X",)),),
        result="/result",
    )
    pages = Pagination(style="offset", parameter="start", limit="limit", items=("inventories",), total=("total",))
    query = parameter(
        "q", type=Array(schema(STRING)), conditions=Conditions(operators={"eq": "=", "in": "?="}, separator=";")
    )
    operations = (
        Operation(id="start", method="POST", path="/", summary="Start it", job=job, retry=Retry(statuses=("429",))),
        Operation(id="list", method="GET", path="/", parameters=(query,), pagination=pages),
        Operation(id="logIn", method="PUT", path="/in", summary="Log in"),
    )
    session = Session(
        login="logIn",
        inputs=(SessionInput(argument="password", name="password", transform="sha512-hex"),),
        token=Spot(headers=("X-Token",)),
        seconds=7200,
        renew=(Condition(statuses=("401",)),),
        logout="nowhere",
    )
    signature = Signature(
        algorithm="hmac-sha1",
        parts=("method", "date"),
        separator="\n",
        encoding="base64",
        headers={"Authorization": "A {signature}"},
    )
    flows: dict[str, Any] = {
        "clientCredentials": {"tokenUrl": "https://a.example/token", "scopes": {"read": "Read *all*"}},
        "implicit": {"authorizationUrl": "javascript:alert(1)", "scopes": {}},
    }
    schemes = (
        SecurityScheme(id="session", kind="http", scheme="OAuth", session=session),
        SecurityScheme(id="key", kind="apiKey", wire="K", location="query", signature=signature),
        SecurityScheme(id="oauth", kind="oauth2", flows=flows),
    )
    alternatives = ((SecurityUse("session"),), ())
    return api(
        *operations,
        security_schemes=schemes,
        security=alternatives,
        error=ErrorBody(code="/error/code", message="/error/text"),
        retry=Retry(statuses=("502",), connections=False),
    )


def test_jobs_pages_conditions_and_retries_are_told() -> None:
    files = site(told_api())
    job = ["Job", "with the status 202 says", "/location of the response's body", "after 0.5 seconds"]
    job += ["not done yet when the status is 202", "failed when the status is 503 and /error of the body is X"]
    job += ["/result of the last response", "Trying again", "after 429", "when there was no response"]
    in_order(page_text(files, "operations/start.html"), job)
    lists = ["Pagination", "start says how many items to skip", "limit says", "items are at inventories", "total is"]
    in_order(page_text(files, "operations/list.html"), lists)
    conditions = [
        "q takes conditions",
        "have ; between",
        "name=test",
        "Operator",
        "=",
        "equal to",
        "?=",
        "one of a list",
    ]
    in_order(page_text(files, "operations/list.html"), conditions)
    plain = re.sub(r"[`\\]", "", files["operations/start.md"]) + re.sub(r"[`\\]", "", files["operations/list.md"])
    in_order(" ".join(plain.split()), [*job, *lists, "q takes conditions", "- =: equal to"])


def test_a_digest_is_told_as_the_answer_to_a_challenge() -> None:
    digest = SecurityScheme(id="door", kind="http", scheme="digest")
    for language, said in (("en", "challenge first"), ("zh", "质询")):
        files = site(api(security_schemes=(digest,)), language=language)
        for text in (page_text(files, "authentication.html"), files["authentication.md"]):
            assert said in text and "Authorization: Digest" in text and "Authorization: digest" not in text


def test_credentials_are_told() -> None:
    files = site(told_api())
    text = page_text(files, "authentication.html")
    in_order(text, ["session", "Nothing is needed", "session", "Authorization: OAuth", "Log in with Log in"])
    in_order(text, ["the response's header X-Token", "takes password", "sha512-hex", "7200 seconds"])
    in_order(text, ["when the status is 401", "nowhere ends the session", "query parameter K", "hmac-sha1 (base64)"])
    in_order(text, ["method, date", '"\\n"', "Flow clientCredentials", "https://a.example/token", "read", "Read all"])
    links = {e.get("href") for e in dom(files["authentication.html"]).iter("a")}
    assert "operations/log-in.html" in links and "https://a.example/token" in links
    assert not [link for link in links if "javascript" in str(link)]
    assert "[Log in](operations/log-in.md)" in files["authentication.md"]
    used = {e.get("href") for e in dom(files["operations/start.html"]).iter("a")}
    assert "../authentication.html#scheme-session" in used
    assert "scheme-session" in ids(files["authentication.html"])


def test_errors_are_collected() -> None:
    a = seed_api()
    plain = tuple(Media(media_type="text/plain", schema=schema(STRING)) for _ in range(2))
    gone = Response(status="404", description="Nothing *there*", contents=plain)
    files = site(replace(told_api(), operations=tuple(replace(o, responses=(gone,)) for o in a.operations)))
    text = page_text(files, "errors.html")
    in_order(text, ["/error/code is the API's own code", "/error/text says what", "after 502", "not to be tried again"])
    in_order(text, ["404 Not Found", "Nothing there", "Operations with it: 2 of 2", "text/plain", "string"])
    assert text.count("text/plain") == 1
    assert "describes no errors" in page_text(site(api()), "errors.html")


def test_errors_lead_to_pages_of_schemas() -> None:
    detail = NamedSchema("#/Detail", "Detail", schema(Object((field("n", INTEGER),))))
    problem = NamedSchema("#/Problem", "Problem", schema(Object((field("detail", Ref("#/Detail")),))))
    body = Media(media_type="application/json", schema=schema(Ref("#/Problem")))
    bad = Response(status="400", description="", contents=(body,))
    files = site(api(Operation(id="o", method="GET", path="/", responses=(bad,)), schemas=(detail, problem)))
    assert "schemas/detail.html" in files
    for path, link in (("errors.html", 'href="{}schemas/detail.html"'), ("errors.md", "({}schemas/detail.md)")):
        assert link.format("") in files[path] and link.format("../") not in files[path]
    assert 'href="../schemas/detail.html"' in files["operations/o.html"]


def test_changes_are_collected_by_version() -> None:
    def operation(id: str, *changes: Change) -> Operation:
        return Operation(id=id, method="GET", path=f"/{id}", history=changes)

    both = (Change("4.9.0", "Added *x*"), Change("4.9.0", "Lost z"))
    a = api(operation("a", *both), operation("b", Change("4.10.0", "New"), Change("4.9.0", "y")))
    files = site(a)
    in_order(page_text(files, "changelog.html"), ["4.10.0", "b", "New", "4.9.0", "a", "Added x", "Lost z", "b", "y"])
    assert files["changelog.html"].count('<a href="operations/a.html">') == 1
    assert "- [b](operations/b.md): New" in files["changelog.md"]
    assert "- [a](operations/a.md): Lost z" in files["changelog.md"]
    assert book_of(a).changes.differences == ()
    assert "no change history records" not in files["changelog.html"]
    assert "No operation has change history" in page_text(site(api()), "changelog.html")


# ---- languages


def test_tables_of_labels_have_the_same_names_and_places() -> None:
    for language, labels in LANGUAGES.items():
        assert labels.names() == EN.names(), language
        for name in EN.names():
            ours, other = EN.label(name).raw, labels.label(name).raw
            assert other.strip() and re.findall(r"\{\w+\}", other).sort() == re.findall(r"\{\w+\}", ours).sort()
            assert set(re.findall(r"\{\w+\}", other)) == set(re.findall(r"\{\w+\}", ours)), (language, name)


def test_templates_use_labels_that_there_are() -> None:
    used = {n for p in PACK.glob("*.j2") for n in re.findall(r"\bt(?:\.|book\.labels\.)(\w+)\.", p.read_text())}
    assert used - {"html", "md"} <= EN.names()


# What GRAMMAR calls the Chinese labels of the pages that the site follows.
CHINESE = [
    "起始版本 4.1.0",
    "同步",
    "需要认证",
    "调试可用性",
    "在线调试",
    "请求参数",
    "路径参数",
    "必填",
    "请求体字段",
    "响应状态",
]


def test_chinese() -> None:
    files = site(seed_api(), language="zh")
    page = files["operations/set-vm-clock-track.html"]
    root = dom(page)
    html = root if root.tag == "html" else root.find("html")
    assert html is not None and html.get("lang") == "zh"
    in_order(words_of(root), CHINESE)
    everywhere = " ".join(words_of(dom(t)) for p, t in site(told_api(), language="zh").items() if p.endswith(".html"))
    for english in ("Overview", "Authentication", "Required", "Pagination", "status", "seconds", "Copy"):
        assert english not in everywhere, english


# ---- languages of request examples


def test_request_examples_are_in_the_chosen_languages() -> None:
    chosen = ["ruby", "httpx2", "http", "python"]
    files = site(seed_api(), package="zstack", namespaces="path", languages=chosen)
    page = dom(files["operations/set-vm-clock-track.html"])
    boxes = [e for e in page.iter() if e.get("data-tabs") == "language"]
    assert len(boxes) == 1
    panels = [e for e in boxes[0] if e.get("data-tab")]
    assert [e.get("data-tab") for e in panels] == ["Ruby", "Python (httpx2)", "HTTP", "Python"]
    assert [c.get("data-code") for e in panels for c in e.iter("code")] == ["ruby", "python", "http", "python"]
    written = ("require 'net/http'", "import httpx2", "PUT /zstack/v1/vm-instances/", "from zstack import")
    assert [text for e, text in zip(panels, written, strict=True) if text not in words_of(e)] == []
    anchors = [str(e.get("id")) for e in boxes[0].iter() if e.get("id")]
    assert len(anchors) == len(set(anchors))
    twin = files["operations/set-vm-clock-track.md"]
    assert "### Ruby" in twin and "### Python (httpx2)" in twin and "```ruby" in twin
    assert "### HTTP" not in twin and "from zstack import" not in twin


def test_every_language_fits_on_the_largest_page() -> None:
    """Five are the default; a site with all twelve is still light."""
    pack = load_pack("site", load_pack_files("site"))
    examples = load_pack("examples", load_pack_files("examples"))
    option, same = (next(o for o in p.options if o.name == "languages") for p in (pack, examples))
    assert option.values == same.values and option.default == ["curl", "python", "javascript", "go", "java"]
    assert options_of(pack, {"languages": "curl,php"})["languages"] == ["curl", "php"]
    with pytest.raises(Failed, match="cobol"):
        options_of(pack, {"languages": ["curl", "cobol"]})
    page = site(seed_api(), languages=list(option.values))["operations/set-vm-clock-track.html"]
    style = (PACK / "style.css").read_bytes()
    assert len(gzip.compress(page.encode() + style)) < 40_000


# ---- size, order, scripts


def many(count: int, tags: int) -> Api:
    words = ("list", "create", "update", "replace", "remove", "archive", "restore", "share")
    nouns = ("invoice", "customer", "payment", "refund", "webhook", "report", "account", "member", "team", "project")
    operations = []
    for n in range(count):
        name = f"{words[n % 8]} {nouns[n * 7 % 10]} {nouns[n // 80 % 10]} {n}"
        path = f"/v1/{nouns[n * 7 % 10]}s/{{id}}/{nouns[n // 80 % 10]}s/{n}"
        operations.append(
            Operation(
                id=name.title().replace(" ", ""),
                method="GET",
                path=path,
                summary=name.capitalize(),
                tags=(f"Group {n % tags}",) if tags else (),
                parameters=(parameter("id", "path"),),
                responses=(Response(status="200", description="OK"),),
            )
        )
    return api(*operations, tags=tuple(Tag(name=f"Group {n}") for n in range(tags)))


@pytest.mark.parametrize("tags", [0, 1, 200])
def test_1500_operations_make_small_pages(tags: int) -> None:
    files = site(many(1500, tags))
    style = gzip.compress(files["style.css"].encode())
    for path, text in files.items():
        if path.endswith(".html"):
            assert len(gzip.compress(text.encode())) + len(style) <= 40_000, path
    sizes = [len(t) for p, t in files.items() if p.startswith("operations/") and p.endswith(".html")]
    assert max(sizes) < 22_000
    some = dom(files[next(p for p in files if p.startswith("operations/") and p.endswith(".html"))])
    assert sum(e.tag == "li" for e in some.iter()) < 140


def test_scripts_and_style_are_small(seed: dict[str, str]) -> None:
    page = seed["operations/set-vm-clock-track.html"]
    first = [page, seed["style.css"], *(seed[s] for s in ("theme.js", "tabs.js", "site.js"))]
    assert sum(len(gzip.compress(text.encode())) for text in first) <= 20_000


def test_scripts_make_no_markup_and_ask_nobody() -> None:
    for script in PACK.glob("*.js"):
        text = script.read_text()
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function", text), script
        asks = re.findall(r"\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|import\(", text)
        # What a reader sends to a server that they name.
        assert asks == (["fetch("] if script.name == "try-request.js" else []), script
        for found in re.finditer(r"localStorage", text):
            before = text[: found.start()]
            assert before.rfind("try {") > before.rfind("catch"), (script, "storage may throw")


@pytest.mark.skipif(shutil.which("node") is None, reason="there is no node")
@pytest.mark.parametrize("script", sorted(p.name for p in PACK.glob("*.js")))
def test_scripts_parse(script: str) -> None:
    done = subprocess.run(["node", "--check", str(PACK / script)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_pages_are_planned_as_they_are_asked_for() -> None:
    made: list[int] = []

    def make(n: int) -> int:
        made.append(n)
        return n * n

    items = Lazy(4, make)
    assert (len(items), items[-1], items[1:3]) == (4, 9, [1, 4])
    iterator = iter(items)
    made.clear()
    assert next(iterator) == 0 and made == [0]
    with pytest.raises(IndexError):
        items[4]


def test_a_page_and_its_twin_are_made_of_one_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.plan.site_page import Pages

    planned: list[str] = []
    page = Pages.page

    def counted(self: Pages, o: Operation) -> Any:
        planned.append(o.id)
        return page(self, o)

    monkeypatch.setattr(Pages, "page", counted)
    site(seed_api())
    assert planned == ["SetVmClockTrack", "QueryVmInstance"]


def test_a_huge_enum_is_folded() -> None:
    kind = Enum("string", tuple(Member(f"value-{n}") for n in range(900)))
    page = site(api(Operation(id="o", method="GET", path="/", parameters=(parameter("e", type=kind),))))[
        "operations/o.html"
    ]
    (rest,) = [e for e in dom(page).iter("details") if e.get("class") == "rest"]
    assert rest.get("open") is None and sum(e.tag == "code" for e in rest.iter()) == 380
    in_order(words_of(dom(page)), ["value-19", "380 more", "value-20", "value-399", "… 500 more"])


def test_no_tags_no_descriptions_no_schemas() -> None:
    files = site(api(Operation(id="o", method="GET", path="/")))
    assert "names no schemas" in page_text(files, "schemas.html")
    assert "tags/operations.html" in files and "describes no authentication" in page_text(files, "authentication.html")
    empty = site(api())
    assert "index.html" in empty and not [p for p in empty if p.startswith(("operations/", "tags/"))]


def test_lists_of_themselves_end() -> None:
    same = NamedSchema("#/A", "A", schema(Array(schema(Ref("#/A")))))
    maps = NamedSchema("#/M", "M", schema(Map(schema(Ref("#/M")))))
    body = Object((field("a", Ref("#/A")), field("m", Ref("#/M"))))
    files = site(api(Operation(id="o", method="POST", path="/", body=json_body(body)), schemas=(same, maps)))
    in_order(page_text(files, "operations/o.html"), ["a A", "m M"])
    assert {"schemas/a.html", "schemas/m.html"} <= set(files)


def test_deep_recursion_ends() -> None:
    def level(n: int) -> Schema:
        return schema(Object((field("next", Ref(f"#/L{n + 1}")), field("all", Array(schema(Ref("#/L0")))))))

    schemas = tuple(NamedSchema(f"#/L{n}", f"L{n}", level(n)) for n in range(60))
    last = NamedSchema("#/L60", "L60", schema(Object((field("first", Ref("#/L0")),))))
    many_maps: Any = Scalar("string")
    for _ in range(30):
        many_maps = Object((field("in", many_maps),))
    a = api(
        Operation(id="o", method="POST", path="/", body=json_body(Ref("#/L0"))),
        Operation(id="deep", method="POST", path="/deep", body=json_body(many_maps)),
        schemas=(*schemas, last),
    )
    files = site(a)
    assert len(files["operations/o.html"]) < 60_000
    assert "1 more fields are not shown here" in files["operations/deep.html"]
