"""The documentation site: every element of the customer's page, in its order; hostile text adds nothing to it."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace
from itertools import pairwise
from posixpath import normpath
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator import prose
from generator.ir import (
    Api,
    Array,
    Body,
    Change,
    Constraints,
    Enum,
    Example,
    ExternalDocs,
    Field,
    Link,
    Map,
    Media,
    Member,
    NamedSchema,
    Object,
    Operation,
    Ref,
    Response,
    Scalar,
    Schema,
    SecurityScheme,
    SecurityUse,
    Server,
    Tag,
    Union,
    Value,
    Variant,
)
from generator.plan.site import Book, plan
from generator.plan.site_labels import EN
from generator.plan.site_text import Text
from tests.docs_api import INTEGER, STRING, UUID, api, field, parameter, rendered_pack, schema, seed_api
from tests.test_examples import HOSTILE, context
from tests.test_prose import rebuilt


def book_of(a: Api, **options: Any) -> Book:
    return plan(a, context(a, **options))


def site(a: Api, **options: Any) -> dict[str, str]:
    return rendered_pack("site", book_of(a, **options))


def dom(text: str) -> Element:
    """What a browser builds; a document that it had to repair is an error."""
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    root = parser.parse(text)
    assert [code for _, code, _ in parser.errors if code not in ("unknown-doctype",)] == []
    return root


def words_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.fixture(scope="module")
def seed() -> dict[str, str]:
    return site(seed_api(), package="zstack", namespaces="path")


# Every element of the page as the customer captured it, top to bottom.
SEED_PAGE = [
    "Compute Management",
    "VM Related Interfaces",
    "PUT",
    "VM Related Interfaces",
    "Since 4.1.0",
    "Synchronous",
    "Auth Required",
    "Set VM Clock Sync",  # which is its description too, so we say it once
    "Execution Availability",
    "Try It Out",
    "Submit a mock request using the current auth context and example-driven inputs.",
    "Request Inputs",
    "Path Parameters",
    "uuid string Required",
    "Resource UUID, a unique identifier for the resource",
    "Body Fields",
    "setvmclocktrack object Required",
    "setvmclocktrack request body object.",
    "track string Required",
    "No description provided.",
    "Allowed values",
    "guest",
    "host",
    "syncAfterVMResume boolean",
    "Whether to sync after pause to resume",
    "intervalInSeconds integer",
    "Sync interval",
    "600",
    "systemTags array of string",
    "System Tags",
    "userTags array of string",
    "User Tags",
    "Responses",
    "200",
    "inventory VmInstanceInventory",
    "vmNics array of VmNicInventory",
    "Endpoint",
    "PUT /zstack/v1/vm-instances/{uuid}/actions",
    "Request Example",
    "curl -X PUT",
    "client.vm_instances.set_vm_clock_track(",
    "Response Example",
    "200",
    f'"uuid": "{UUID}"',
    "Change History",
    "This API has no change history records yet.",
]


def in_order(text: str, wanted: list[str]) -> None:
    at = 0
    for piece in wanted:
        found = text.find(piece, at)
        assert found >= 0, f"{piece!r} is not there, or not after what stands before it"
        at = found + len(piece)


def test_the_page_has_every_element_of_the_seed_page(seed: dict[str, str]) -> None:
    root = dom(seed["operations/set-vm-clock-track.html"])
    main = root.find(".//main")
    assert main is not None
    in_order(words_of(main), SEED_PAGE)


def test_the_markdown_twin_has_them_too(seed: dict[str, str]) -> None:
    html = MarkdownIt("commonmark").render(seed["operations/set-vm-clock-track.md"])
    text = words_of(html5lib.parse(html, namespaceHTMLElements=False))
    in_order(
        text, [w.replace(" Required", ", Required") if re.match(r"\w+ (string|object) R", w) else w for w in SEED_PAGE]
    )


@pytest.mark.parametrize(
    ("description", "lead"),
    [
        (None, None),
        ("", None),
        ("Set it", None),
        (" set  it.\n", None),
        ("设置。", "设置。"),
        ("Set it twice", "Set it twice"),
    ],
)
def test_a_description_that_says_no_more_than_the_title_is_left_out(description: str | None, lead: str | None) -> None:
    files = site(api(Operation(id="o", method="POST", path="/", summary="Set it", description=description)))
    found = [words_of(e) for e in dom(files["operations/o.html"]).iter("div") if e.get("class") == "lead"]
    assert found == ([lead] if lead else [])
    assert files["operations/o.md"].count(lead or "Set it") == 1


def test_nesting_is_kept(seed: dict[str, str]) -> None:
    root = dom(seed["operations/set-vm-clock-track.html"])
    (track,) = [e for e in root.iter("li") if e.get("id") == "body.setvmclocktrack-track"]
    (wrapper,) = [e for e in root.iter("li") if e.get("id") == "body.setvmclocktrack"]
    assert track in list(wrapper.iter("li"))
    assert "- `setvmclocktrack` object" in seed["operations/set-vm-clock-track.md"]
    assert "\n  - `track` string" in seed["operations/set-vm-clock-track.md"]


def test_recursion_is_shown_finitely(seed: dict[str, str]) -> None:
    page = seed["operations/set-vm-clock-track.html"]
    assert page.count("Same fields as shown further up.") == 1


def test_links_callbacks_and_webhooks_have_their_places() -> None:
    done = Operation(id="done", method="POST", path="{$request.body#/url}", callback="onDone", summary="It is done")
    link = Link(name="again", operation="get", parameters={"id": "$response.body#/id"}, description="Read it.")
    lost = Link(name="lost", operation=None, target="#/paths/~1nowhere")
    start = Operation(
        id="start",
        method="POST",
        path="/jobs",
        responses=(Response(status="202", description="", links=(link, lost)),),
        callbacks=(done,),
    )
    news = Operation(id="news", method="POST", path="news", body=Body(required=True, contents=()), callbacks=(done,))
    files = site(api(start, Operation(id="get", method="GET", path="/jobs/{id}"), webhooks=(news,)), package="acme")
    page, twin = files["operations/start.html"], files["operations/start.md"]
    assert [e.get("href") for e in dom(page).iter("a") if words_of(e) == "get"][-1] == "../operations/get.html"
    assert "again → get with id = $response.body#/id" in words_of(dom(page))
    assert "- `again` → [get](../operations/get.md) with `id` = `$response.body#/id`: Read it." in twin
    for text in (words_of(dom(page)), twin.replace("`", "").replace("**", "").replace("\n\n", " ")):
        assert "lost → #/paths/~1nowhere" in text
        assert "onDone POST {$request.body#/url} It is done" in text
    received = files["webhooks/news.md"]
    assert "webhooks.news(request.body, headers=request.headers)" in received and "onDone" in received

    assert "Try It Out" not in received and "curl" not in received and "No Auth" not in received
    for path, ending in (("index.html", "html"), ("index.md", "md"), ("llms.txt", "md")):
        assert f"webhooks/news.{ending}" in files[path]
    plain = site(seed_api())
    assert not [p for p in plain if p.startswith("webhooks/")] and "Webhook" not in "".join(plain.values())


def test_history_and_deprecation(seed: dict[str, str]) -> None:
    page = words_of(dom(seed["operations/query-vm-instance.html"]))
    in_order(page, ["Deprecated", "No Auth" if "No Auth" in page[: page.find("Deprecated")] else "Deprecated"][:1])
    assert "4.8.0 Added parameter limit" in page.replace("4.8.0Added", "4.8.0 Added")
    assert "No Auth" in page and "This operation is deprecated" in page


def test_pages_load_nothing_and_run_nothing(seed: dict[str, str]) -> None:
    for path, text in seed.items():
        if not path.endswith(".html"):
            continue
        root = dom(text)
        tags = {e.tag for e in root.iter()}
        assert not tags & {"img", "iframe", "form", "object", "embed", "style", "base", "svg"}
        assert not [k for e in root.iter() for k in e.attrib if k.startswith("on") or k == "style"]
        top = "../" if "/" in path else ""
        links = {str(e.get("rel")): e.get("href") for e in root.iter("link")}
        name = path.rpartition("/")[2]
        twin = name.replace(".html", ".md")
        assert links == {"canonical": name, "alternate": twin, "stylesheet": f"{top}style.css"}
        for e in root.iter("script"):
            assert not e.text
            src = str(e.get("src"))
            assert src.startswith(top) and src.removeprefix(top) in seed
        policy = next(e for e in root.iter("meta") if e.get("http-equiv"))
        content = str(policy.get("content"))
        assert "default-src 'none'" in content and "script-src 'self'" in content and "unsafe" not in content
    assert "url(" not in seed["style.css"] and "@import" not in seed["style.css"]


@pytest.fixture(scope="module")
def every(seed: dict[str, str]) -> list[dict[str, str]]:
    """The seed page's site, and one with all that a page can have."""
    return [seed, site(hostile("words"))]


@pytest.mark.parametrize("which", [0, 1])
def test_links_lead_somewhere(every: list[dict[str, str]], which: int) -> None:
    """Relative links only, to files that there are and ids that they have."""
    pages = every[which]
    for path, text in pages.items():
        if not path.endswith(".html"):
            continue
        for e in dom(text).iter("a"):
            href = str(e.get("href"))
            file, _, anchor = href.partition("#")
            target = normpath(f"{path.rpartition('/')[0] or '.'}/{file}") if file else path
            assert target in pages, href
            if anchor:
                assert anchor in {x.get("id") for x in dom(pages[target]).iter()}, href


@pytest.mark.parametrize("which", [0, 1])
def test_pages_are_accessible_in_structure(every: list[dict[str, str]], which: int) -> None:
    for path, text in every[which].items():
        if not path.endswith(".html"):
            continue
        root = dom(text)
        html = root if root.tag == "html" else root.find("html")
        assert html is not None and html.get("lang") == "en"
        levels = [int(e.tag[1]) for e in root.iter() if re.fullmatch("h[1-6]", str(e.tag))]
        assert levels.count(1) == 1 and levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))
        ids = [e.get("id") for e in root.iter() if e.get("id")]
        assert len(ids) == len(set(ids))
        for e in root.iter():
            if e.get("aria-labelledby"):
                assert e.get("aria-labelledby") in ids
        assert len(list(root.iter("main"))) == 1
        assert all(e.get("aria-label") for e in root.iter("nav"))
        assert all(e.get("scope") for e in root.iter("th"))
        assert all(words_of(e) for e in root.iter("a"))
        (title,) = root.iter("title")
        assert title.text
        assert any(e.get("name") == "description" and e.get("content") for e in root.iter("meta"))


def _contrast(a: str, b: str) -> float:
    def light(colour: str) -> float:
        digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
        parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(a), light(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_colours_are_readable(seed: dict[str, str]) -> None:
    """WCAG AA in both schemes: text on each ground that it stands on, badges on their own colour."""
    style = seed["style.css"]
    pairs = re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);", style)
    fixed = dict(re.findall(r"--([\w-]+): (#[0-9a-f]+);", style[: style.index("}")]))
    for scheme in (1, 2):
        c = {pair[0]: pair[scheme] for pair in pairs} | fixed
        for ink in ("ink", "soft", "link", "must", "warn", "good"):
            for ground in ("ground", "raised", "code", "tint"):
                assert _contrast(c[ink], c[ground]) >= 4.5, (ink, ground, scheme)
        assert _contrast(c["ink"], c["warn-ground"]) >= 4.5
        assert _contrast(c["edge"], c["ground"]) >= 3, scheme
        for badge in ("get", "post", "put", "delete", "other"):
            assert _contrast(c["on-badge"], c[badge]) >= 4.5, badge
            assert _contrast(c[badge], c["ground"]) >= 4.5, badge
        for ink in ("panel-ink", "panel-soft", "hl-key", "hl-string", "hl-number", "hl-word", "hl-comment"):
            assert _contrast(c[ink], c["panel"]) >= 4.5, ink


# ---- any document


def hostile(text: str) -> Api:
    """The text in every place that a page shows."""
    value = Value(text)
    inner = Schema(
        type=Enum("string", (Member(text, text, text),)),
        title=text,
        description=text,
        default=value,
        examples=(value,),
        constraints=Constraints(pattern=text),
        since=text,
    )
    whole = Object((Field(text, inner, True), Field("m", schema(Map(schema(Ref(text)))), False)))
    media = Media(media_type=text, schema=Schema(type=whole, title=text), examples=(Example(value, text, text, text),))
    link = Link(name=text, operation=text, description=text, parameters={text: text}, body=value, server=text)
    links = (link, replace(link, operation=None, target=text))
    back = Operation(
        id=f"{text} back",
        method="POST",
        path=text,
        callback=text,
        summary=text,
        description=text,
        parameters=(parameter(text, "header", description=text),),
        body=Body(required=True, contents=(media,), description=text),
        responses=(Response(status="200", description=text, contents=(media,), links=links),),
    )
    operation = Operation(
        id=text,
        method="GET",
        path=text,
        action=text,
        summary=text,
        description=text,
        tags=(text,),
        parameters=(parameter(text, "query", description=text, examples=(Example(value),), since=text),),
        body=Body(required=True, contents=(media,), description=text),
        responses=(
            Response(
                status="200", description=text, contents=(media,), headers=(parameter(text, "header"),), links=links
            ),
        ),
        callbacks=(back,),
        security=((SecurityUse(text, (text,)),),),
        external_docs=ExternalDocs(text, text),
        since=text,
        breadcrumb=(text, text),
        execution=text,
        history=(Change(text, text),),
    )
    return Api(
        title=text,
        version=text,
        description=text,
        terms=text,
        contact={"name": text, "url": text, "email": text},
        license={"name": text, "url": text},
        external_docs=ExternalDocs(text, text),
        servers=(Server(url=text, description=text),),
        tags=(Tag(name=text, description=text),),
        operations=(operation,),
        webhooks=(replace(back, id=f"{text} hook", callback=None, callbacks=(back,)),),
        schemas=(NamedSchema(text, text, schema(whole)),),
        security_schemes=(SecurityScheme(id=text, kind="apiKey", wire=text, location=text, description=text),),
    )


def shape(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Elements and attribute names, without what a description may add."""
    return [(str(e.tag), tuple(sorted(map(str, e.attrib)))) for e in dom(text).iter()]


MARKUP = [
    *HOSTILE,
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    "<img src=x onerror=alert(1)>",
    "</title><script>",
    "</textarea></style></pre></code><b>",
    "javascript:alert(1)",
    'https://a.example/" onclick="x',
    "[x](javascript:alert(1)) ![i](https://evil.example/x.png)",
    "<!--",
    "]]>",
    "&lt;b&gt;",
    "--><svg onload=x>",
]


@pytest.mark.parametrize("text", MARKUP)
def test_hostile_text_adds_nothing_to_a_page(text: str) -> None:
    """The page has the elements of a page with harmless text, no more than a description's own and no fewer."""
    files = site(hostile(text))
    harmless = site(hostile("harmless words"))
    for path, page in files.items():
        if path.endswith(".html"):
            like = next(p for p in harmless if p.partition("/")[0] == path.partition("/")[0] and p.endswith(".html"))
            extra = set(shape(page)) - set(shape(harmless[like]))
            assert {tag for tag, _ in extra} <= {
                "em",
                "strong",
                "code",
                "a",
                "br",
                "ul",
                "ol",
                "li",
                "pre",
                "hr",
                "blockquote",
            }
            assert all(a in ((), ("href",), ("start",)) for tag, a in extra if tag != "li")
            for e in dom(page).iter("a"):
                assert prose.may_follow(str(e.get("href")))
        if path.endswith(".md"):
            no_code = re.sub(r"(?ms)^(`{3,})\w*\n.*?^\1$", "", page)
            for token in MarkdownIt("commonmark", {"html": True}).parse(page):
                for one in (token, *(token.children or ())):
                    assert one.type not in ("html_block", "html_inline", "image"), (path, one.content)
            assert "\u202e" not in no_code and "\x1b" not in page


@settings(max_examples=30, deadline=None)
@given(st.text(min_size=1, max_size=12))
def test_any_text_gives_pages_that_parse(text: str) -> None:
    files = site(hostile(text))
    for path, page in files.items():
        page.encode()
        if path.endswith(".html"):
            dom(page)
        assert re.fullmatch(r"[a-z0-9_./-]{1,120}", path)


def test_file_names_are_safe_and_unique() -> None:
    ids = [
        "getUser",
        "GetUser",
        "get_user",
        "con",
        "COM1",
        "../../etc/passwd",
        "云主机",
        "🙂",
        "a" * 300,
        "a" * 301,
        "",
    ]
    operations = tuple(Operation(id=i, method="GET", path=f"/{n}") for n, i in enumerate(ids))
    sheets = book_of(api(*operations)).operations
    names = [s.slug for s in sheets]
    assert len({n.casefold() for n in names}) == len(ids)
    for name in names:
        assert re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,79}", name) and name not in ("con", "com1")
    again = {s.page.id.raw: s.slug for s in book_of(api(*reversed(operations))).operations}
    assert again == {s.page.id.raw: s.slug for s in sheets}


def test_a_published_name_stays() -> None:
    from generator.languages.python import Python
    from generator.plan.context import Context
    from generator.plan.names import Namer
    from generator.plan.surface import surface

    a = api(Operation(id="get-user", method="GET", path="/a"), Operation(id="getUser", method="GET", path="/b"))
    namer = Namer(Python(), {"pages": {"getUser": "get-user"}})
    made = plan(a, Context(surface(a, namer, {}), namer, {}))
    assert {s.page.id.raw: s.slug for s in made.operations}["getUser"] == "get-user"


def test_neighbours_and_tags() -> None:
    operations = tuple(Operation(id=f"op{n}", method="GET", path=f"/{n}", tags=(f"t{n % 2}",)) for n in range(120))
    untagged = Operation(id="none", method="GET", path="/none")
    made = book_of(api(*operations, untagged, tags=(Tag(name="t1"), Tag(name="empty"))))
    assert [g.title.raw for g in made.tags] == ["t1", "t0", "Operations"]
    first, second, last = made.operations[0], made.operations[1], made.operations[-1]
    assert first.previous is None and first.next is not None and first.next.slug == second.page.slug
    assert last.next is None and last.page.id.raw == "none"
    assert len(made.operations[30].around) == 31 and made.operations[30].entry in made.operations[30].around


def test_a_wide_and_deep_schema_makes_a_small_page() -> None:
    """400 named schemas of 60 fields, each naming five others: a tree of all of it would have no end."""
    schemas = tuple(
        NamedSchema(
            f"#/S{n}",
            f"S{n}",
            schema(
                Object(
                    tuple(field(f"f{m}", STRING, description="Some words about it") for m in range(55))
                    + tuple(field(f"r{m}", Ref(f"#/S{(n * 5 + m) % 400}")) for m in range(5))
                )
            ),
        )
        for n in range(400)
    )
    media = Media(media_type="application/json", schema=schema(Ref("#/S1")))
    huge = Media(
        media_type="application/json", schema=schema(Object(tuple(field(f"f{n}", STRING) for n in range(3000))))
    )
    a = api(
        Operation(
            id="deep", method="GET", path="/", responses=(Response(status="200", description="", contents=(media,)),)
        ),
        Operation(id="wide", method="POST", path="/", body=Body(required=True, contents=(huge,))),
        schemas=schemas,
    )
    files = site(a)
    for path in ("operations/deep.html", "operations/wide.html"):
        assert len(gzip.compress(files[path].encode())) < 40_000
    assert "more fields are not shown here" in files["operations/deep.html"]
    assert "2600 more fields are not shown here" in files["operations/wide.html"]


def test_unions_and_facts() -> None:
    cat = Object((field("meow", INTEGER, True, constraints=Constraints(minimum=1, maximum=9)),))
    either = Union((Variant(schema(cat, title="Cat")), Variant(schema(Array(schema(STRING))))))
    numbers = Enum("integer", tuple(Member(n) for n in range(70)))
    whole = Object(
        (
            field("pet", either),
            field("n", numbers, default=Value(7), read_only=True),
            field("e", Scalar("string", "email"), nullable=True),
        )
    )
    media = Media(media_type="application/json", schema=schema(whole))
    page = words_of(
        dom(
            site(
                api(
                    Operation(
                        id="o",
                        method="GET",
                        path="/",
                        responses=(Response(status="200", description="", contents=(media,)),),
                    )
                )
            )["operations/o.html"]
        )
    )
    in_order(page, ["pet one of Cat, array of string", "Cat", "meow integer Required", "Constraints", "1 to 9"])
    in_order(page, ["n integer Read only", "19", "50 more", "20", "69", "Default", "7", "e string (email) Nullable"])


def test_labels_are_one_table() -> None:
    assert isinstance(EN.since, Text)
    with pytest.raises(AttributeError, match="no label 'nothing_like_it'"):
        _ = EN.nothing_like_it


def test_external_links_are_allow_listed() -> None:
    a = replace(
        seed_api(),
        terms="javascript:alert(1)",
        license={"name": "L", "url": "https://a.example/"},
        contact={"email": "a@b.example"},
    )
    page = site(a)["index.html"]
    assert 'href="https://a.example/"' in page and 'href="mailto:a@b.example"' in page and "javascript:" not in page


def test_the_overview_and_its_twin(seed: dict[str, str]) -> None:
    rebuilt_index = seed["index.md"].replace("# ", "")
    assert "[Set VM Clock Sync](operations/set-vm-clock-track.md)" in rebuilt_index
    assert "operations/set-vm-clock-track.md" in seed["llms.txt"]
    in_order(
        words_of(dom(seed["index.html"])), ["ZStack", "Servers", "VM Related Interfaces", "PUT", "Set VM Clock Sync"]
    )
    rebuilt(prose.md("x"))
