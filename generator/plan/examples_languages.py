"""The languages of request examples. A new one is an entry here, its name in `pack.yaml`, and a template."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.encode import Encoded, py_comment, sh_comment
from generator.encode_scripts import (
    go_comment,
    http_line,
    java_comment,
    js_comment,
    php_comment,
    ps_comment,
    ruby_comment,
)
from generator.ir import Api
from generator.plan.examples_curl import curl
from generator.plan.examples_fetch import fetch
from generator.plan.examples_go import go
from generator.plan.examples_http import http
from generator.plan.examples_httpx2 import httpx2
from generator.plan.examples_java import java
from generator.plan.examples_names import Names
from generator.plan.examples_php import php
from generator.plan.examples_powershell import powershell
from generator.plan.examples_python import python
from generator.plan.examples_request import Request
from generator.plan.examples_ruby import ruby
from generator.plan.examples_shell import httpie, wget
from generator.plan.examples_wire import Wire, wire
from generator.plan.surface import Method
from generator.samples import RequestSample


@dataclass(frozen=True)
class Case:
    """All that an example of an operation is written from."""

    api: Api
    method: Method
    made: RequestSample
    request: Request
    names: Names

    @cached_property
    def wire(self) -> Wire:
        return wire(self.request)


@dataclass(frozen=True, slots=True)
class Language:
    """`name` is what the option `languages` calls it, `file` the example's file (its template is `<file>.j2`).

    `syntax` names the language to highlighters; `comment` makes the title of a file.
    """

    name: str
    title: str
    file: str
    syntax: str
    write: Callable[[Case], Encoded]
    comment: Callable[[str], Encoded]


def _client(c: Case) -> Encoded:
    return python(c.api, c.method, c.made, c.request, c.names)


LANGUAGES = (
    Language("curl", "curl", "curl.sh", "sh", lambda c: curl(c.request), sh_comment),
    Language("httpie", "HTTPie", "httpie.sh", "sh", lambda c: httpie(c.wire), sh_comment),
    Language("wget", "wget", "wget.sh", "sh", lambda c: wget(c.wire), sh_comment),
    Language("http", "HTTP", "request.http", "http", lambda c: http(c.wire), http_line),
    Language("python", "Python", "python.py", "python", _client, py_comment),
    Language("httpx2", "Python (httpx2)", "request.py", "python", lambda c: httpx2(c.wire), py_comment),
    Language("javascript", "JavaScript", "fetch.mjs", "javascript", lambda c: fetch(c.wire), js_comment),
    Language("go", "Go", "main.go", "go", lambda c: go(c.wire), go_comment),
    Language("java", "Java", "Main.java", "java", lambda c: java(c.wire), java_comment),
    Language("powershell", "PowerShell", "powershell.ps1", "powershell", lambda c: powershell(c.wire), ps_comment),
    Language("ruby", "Ruby", "ruby.rb", "ruby", lambda c: ruby(c.wire), ruby_comment),
    Language("php", "PHP", "php.php", "php", lambda c: php(c.wire), php_comment),
)
_BY_NAME = {language.name: language for language in LANGUAGES}


def chosen(names: Iterable[str]) -> tuple[Language, ...]:
    """The languages of these names, in their order, each once."""
    return tuple(_BY_NAME[name] for name in dict.fromkeys(names))
