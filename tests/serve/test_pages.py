"""A site's files as they are sent: the page's own policy, and what is added to it."""

from __future__ import annotations

import pytest

from generator.serve.pages import Site

PAGE = """<!doctype html>
<html>
<head>
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>&lt;/head&gt;</title>
</head>
<body>It ends a head with </head>, and has a second policy:
<meta http-equiv="Content-Security-Policy" content="x">
</body>
</html>
"""


def sent(policy: str) -> tuple[dict[str, str], str]:
    page = Site.of({"a.html": PAGE.format(policy=policy).encode()}).page("/a.html")
    rules = dict(rule.split(" ", 1) for rule in page.headers["content-security-policy"].split("; "))
    return rules, page.body.decode()


@pytest.mark.parametrize(
    ("policy", "connect"),
    [
        ("default-src 'none'", "'self'"),
        ("default-src &#39;none&#39;", "'self'"),
        ("default-src 'none'; connect-src 'none'", "'self'"),
        ("default-src 'none'; connect-src http: https:", "'self' http: https:"),
        ("default-src 'none'; connect-src 'self'", "'self'"),
    ],
)
def test_the_pages_own_policy_and_the_events(policy: str, connect: str) -> None:
    rules, text = sent(policy)
    assert rules == {"default-src": "'none'", "connect-src": connect, "frame-ancestors": "'none'"}
    assert text.count("live.js") == 1 and text.index("live.js") < text.index("<body>")
    assert text.count("Content-Security-Policy") == 1, "only that of the head was taken out"


def test_a_page_without_a_policy_gets_one() -> None:
    page = Site.of({"a.html": b"<head></head>"}).page("/a.html")
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_versions_tell_sites_apart() -> None:
    sites = [{"a": b"bc"}, {"ab": b"c"}, {"a": b"b", "c": b""}, {"a": b"bd"}, {}]
    assert len({Site.of(files).version for files in sites}) == len(sites)
    assert Site.of({"a": b"b"}).version == Site.of({"a": b"b"}).version


def test_names_that_are_odd() -> None:
    site = Site.of(
        {"operations/caf\u00e9.html": b"<head></head>1", "index.html": b"<head></head>2", "x/index.html": b"3"}
    )
    assert b"1" in site.page("/caf%C3%A9.html").body
    assert b"2" in site.page("/").body and site.page("/x/").status == 200 and site.page("/x").status == 404
    for path in ("*", "/\udcff", "/%ff", "/%00", "/./index.html", "/x/../index.html", "/X/"):
        assert site.page(path).status == 404
