"""A reader of PowerShell as far as request examples use it, by the rules of its language reference."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

# Typographic quotes are quotes, too.
STRING = r"""'(?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*'|"(?:[^`"$\u201c-\u201e]|`u\{[0-9a-f]{1,6}\}|`[^u])*\""""
_FILE = r"\$part = \[System.Net.Http.ByteArrayContent\]::new\(\[IO.File\]::ReadAllBytes\('file.bin'\)\)\n"
_CREDENTIAL = r"\[pscredential\]::new\(\$env:\w+, \(ConvertTo-SecureString \$env:\w+ -AsPlainText -Force\)\)"
_CERTIFICATE = r"\[[\w.]+X509Certificate2\]::CreateFromPemFile\('client.pem', 'client.key'\)"
_NAMES = {"n": "\n", "r": "\r", "t": "\t"}


def value(literal: str) -> str:
    """What a string literal means. Fails for what is not one whole literal."""
    assert re.fullmatch(STRING, literal, re.S), literal
    inner = literal[1:-1]
    if literal[0] == "'":
        return re.sub("(['\u2018-\u201b])['\u2018-\u201b]", r"\1", inner)
    found = re.compile(r"`u\{([0-9a-f]+)\}|`(.)", re.S)
    return found.sub(lambda m: chr(int(m[1], 16)) if m[1] else _NAMES.get(m[2], m[2]), inner)


@dataclass
class Request:
    """What `Invoke-RestMethod` is told to send. Names of headers are lower case."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes
    parts: list[tuple[str, bool, str | None, str]] = field(default_factory=list)


def read(script: str, env: Mapping[str, str], content: str) -> Request:
    """The request of a script, in whose folder each file has the content. Fails for any other script."""
    return _Reader(script, env, content).request()


class _Reader:
    def __init__(self, script: str, env: Mapping[str, str], content: str) -> None:
        self._text, self._at = script, 0
        self._env, self._content = env, content
        self._parts: list[tuple[str, bool, str | None, str]] = []

    def request(self) -> Request:
        part: tuple[bool, str | None, str] = (False, None, "")
        given: dict[str, Any] = {}
        while not self._is("Invoke-RestMethod @request\n\\Z"):
            if self._is(r"#[^\n]*\n|\$form = \[System.Net.Http.MultipartFormDataContent\]::new\(\)\n"):
                continue
            if self._is(r"\$part = \[System.Net.Http.StringContent\]::new\("):
                part = (False, None, self._sum(r"\)\n"))
            elif self._is(
                r"\$part = \[System.Net.Http.ByteArrayContent\]::new\(\[IO.File\]::ReadAllBytes\('file.bin'\)\)\n"
            ):
                part = (True, None, self._content)
            elif self._is(r"\$part.Headers.ContentType = "):
                part = (part[0], self._sum("\n"), part[2])
            elif self._is(r"\$form.Add\(\$part, "):
                name = self._sum(r"(?=\)|, )")
                assert self._is(r", 'file.bin'\)\n" if part[0] else r"\)\n"), self._rest()
                self._parts.append((name, *part))
            else:
                self._want(r"\$request = ")
                given = self._hash("")
                self._want("\n")
        return self._made(given)

    def _made(self, given: dict[str, Any]) -> Request:
        headers = {name.lower(): text for name, text in given.pop("Headers", {}).items()}
        method = given.pop("Method", None) or given.pop("CustomMethod")
        body = given.pop("Body", "")
        if "ContentType" in given:
            headers["content-type"] = given.pop("ContentType")
        if given.pop("InFile", None) == "file.bin":
            body = self._content
        assert given.pop("SkipHeaderValidation", True) is True
        made = Request(method, given.pop("Uri"), headers, body.encode() if body != "$form" else b"", self._parts)
        given.pop("Credential", None)
        given.pop("Certificate", None)
        assert not given, given
        return made

    def _hash(self, pad: str) -> dict[str, Any]:
        self._want(r"@\{\n")
        made: dict[str, Any] = {}
        while not self._is(pad + r"\}"):
            self._want(pad + "  ")
            key = self._match(rf"\w+|{STRING}")
            name = key if key[0].isalpha() else value(key)
            assert name.lower() not in map(str.lower, made), "a key twice"
            self._want(" = ")
            made[name] = self._hash(f"{pad}  ") if self._text.startswith("@{", self._at) else self._value()
            self._want("\n")
        return made

    def _value(self) -> Any:
        return True if self._is(r"\$true") else "$form" if self._is(r"\$form") else self._sum("")

    def _sum(self, end: str) -> str:
        out = self._term()
        while self._is(r" \+ "):
            out += self._term()
        self._want(end)
        return out

    def _term(self) -> str:
        if self._is(r"\[Convert\]::ToBase64String\("):
            return base64.b64encode(self._sum(r"\)").encode()).decode()
        if self._is(r"\[uri\]::EscapeDataString\("):
            return quote(self._sum(r"\)"), safe="")
        if self._is(r"\[Text.Encoding\]::UTF8.GetBytes\("):
            return self._sum(r"\)")
        if self._is(_CREDENTIAL) or self._is(_CERTIFICATE):
            return ""
        if self._is(r"\$env:"):
            return self._env[self._match(r"\w+")]
        if self._text.startswith('"${env:', self._at):
            whole = self._match(r'"\$\{env:\w+\}:\$\{env:\w+\}"')
            return re.sub(r"\$\{env:(\w+)\}", lambda m: self._env[m[1]], whole[1:-1])
        return value(self._match(STRING))

    def _match(self, pattern: str) -> str:
        found = re.compile(pattern, re.S).match(self._text, self._at)
        assert found, f"{pattern} is wanted: {self._rest()}"
        self._at = found.end()
        return found[0]

    def _is(self, pattern: str) -> bool:
        found = re.compile(pattern).match(self._text, self._at)
        self._at = found.end() if found else self._at
        return found is not None

    def _want(self, pattern: str) -> None:
        self._match(pattern)

    def _rest(self) -> str:
        return self._text[self._at :][:200]
