"""Request examples for Java's java.net.http (Java 17)."""

from __future__ import annotations

from generator.encode_scripts import Java, java_block, java_comment, java_str
from generator.plan.examples_form import FILE, boundary_of, lines_of, multipart
from generator.plan.examples_request import Payload
from generator.plan.examples_wire import InQuery, Pieces, Wire, spelled

_PAD = " " * 12
_IMPORTS = (
    ("URI.", "java.net.URI"),
    ("URLEncoder.", "java.net.URLEncoder"),
    ("HttpClient.", "java.net.http.HttpClient"),
    ("HttpRequest.", "java.net.http.HttpRequest"),
    ("BodyPublishers.", "java.net.http.HttpRequest.BodyPublishers"),
    ("BodyHandlers.", "java.net.http.HttpResponse.BodyHandlers"),
    ("StandardCharsets.", "java.nio.charset.StandardCharsets"),
    ("Path.", "java.nio.file.Path"),
    ("Base64.", "java.util.Base64"),
)


def java(wire: Wire) -> Java:
    """A program in one file, which `java` runs: it sends the request and prints what comes."""
    body, headers = _body(wire.payload) if wire.payload else ("BodyPublishers.noBody()", [])
    chain = [f".method({java_str(wire.method)}, {body})"]
    if wire.login and wire.login.place == "basic":
        c = wire.login
        joined = f'{_variable(c.variable or "")} + ":" + {_variable(c.password or "")}'
        secret = f"Base64.getEncoder().encodeToString(({joined}).getBytes())"
        chain.append(f'.header("Authorization", "Basic " + {secret})')
    sent = [(name, value) for name, value in (*wire.headers, *headers) if _may_be_sent(value)]
    chain += [f".header({java_str(name)}, {_expression(value)})" for name, value in sent]
    code = [
        *_notes(wire),
        f"var request = HttpRequest.newBuilder(URI.create({_expression(wire.url)}))",
        *(f"    {link}" for link in (*chain, ".build();")),
        "var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());",
        'System.out.println(response.statusCode() + " " + response.body());',
    ]
    text = "\n".join(f"        {line}" for line in code)
    imports = "\n".join(f"import {name};" for used, name in _IMPORTS if used in text)
    main = "    public static void main(String[] arguments) throws Exception {"
    return Java(f"{imports}\n\npublic class Main {{\n{main}\n{text}\n    }}\n}}")


def _notes(wire: Wire) -> list[str]:
    notes = []
    if wire.login and wire.login.place == "digest":
        notes.append("The server asks for digest authentication, which java.net.http does not know.")
    if wire.certificate:
        notes.append("The server asks for a certificate of the client: give the client an SSLContext with yours.")
    notes += [
        f"java.net.http sends only ASCII in headers: {name} is left out."
        for name, value in wire.headers
        if not _may_be_sent(value)
    ]
    return [str(java_comment(note)).replace("\n", "\n        ") for note in notes]


def _may_be_sent(value: Pieces) -> bool:
    return all(p.isascii() for p in value)


def _variable(name: str) -> str:
    read = f'System.getenv("{name}")'
    return f"URLEncoder.encode({read}, StandardCharsets.UTF_8)" if isinstance(name, InQuery) else read


def _expression(pieces: Pieces) -> str:
    return spelled(pieces, java_str, _variable)


def _body(body: Payload) -> tuple[str, list[tuple[str, Pieces]]]:
    """The publisher, and further headers."""
    if not body.parts:
        return (_file() if body.file else _text(body.text)), []
    boundary = boundary_of(body.parts)
    made = [_file() if text is None else _lines(text) for text in multipart(body.parts, boundary)]
    pad = f"\n{_PAD}    "
    whole = made[0] if len(made) == 1 else f"BodyPublishers.concat({pad}{f',{pad}'.join(made)})"
    return whole, [("Content-Type", (f"{body.media_type}; boundary={boundary}",))]


def _file() -> str:
    return f"BodyPublishers.ofFile(Path.of({java_str(FILE)}))"


def _text(text: str) -> str:
    return f"BodyPublishers.ofString({java_block(text, 16) if chr(10) in text else java_str(text)})"


def _lines(text: str) -> str:
    """A text of several lines that end in CR LF."""
    return f"BodyPublishers.ofString({f' +{chr(10)}{_PAD}        '.join(map(java_str, lines_of(text)))})"
