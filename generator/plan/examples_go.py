"""Request examples for Go's net/http, laid out as gofmt leaves them."""

from __future__ import annotations

from generator.encode_scripts import Go, go_comment, go_str
from generator.plan.examples_form import FILE, Part, in_quotes
from generator.plan.examples_request import Payload
from generator.plan.examples_wire import InQuery, Pieces, Wire, spelled

_CHECKED = ["if err != nil {", "\tlog.Fatal(err)", "}"]
# By what is called of them; in the order of their paths.
_PACKAGES = (
    ("bytes", "bytes"),
    ("fmt", "fmt"),
    ("io", "io"),
    ("log", "log"),
    ("multipart", "mime/multipart"),
    ("http", "net/http"),
    ("textproto", "net/textproto"),
    ("url", "net/url"),
    ("os", "os"),
    ("strings", "strings"),
)


def go(wire: Wire) -> Go:
    """A program that sends the request and prints what comes."""
    lines = _body(wire.payload) if wire.payload else []
    body = "body" if wire.payload else "nil"
    url = spelled(wire.url, go_str, _variable, "+")
    lines += [f"request, err := http.NewRequest({go_str(wire.method)}, {url}, {body})", *_CHECKED]
    if wire.login and wire.login.place == "basic":
        c = wire.login
        lines.append(f"request.SetBasicAuth({_variable(c.variable or '')}, {_variable(c.password or '')})")
    lines += [f"request.Header.Set({go_str(name)}, {_value(value)})" for name, value in wire.headers]
    if wire.payload and wire.payload.parts:
        lines.append(f'request.Header.Set("Content-Type", {_form_type(wire.payload)})')
    lines += ["response, err := http.DefaultClient.Do(request)", *_CHECKED, "defer response.Body.Close()"]
    lines += ["text, err := io.ReadAll(response.Body)", *_CHECKED, "fmt.Println(response.Status, string(text))"]
    code = "\n".join(f"\t{line}" for line in (*_notes(wire), *lines))
    imports = "\n".join(f'\t"{path}"' for name, path in _PACKAGES if f"{name}." in code)
    return Go(f"package main\n\nimport (\n{imports}\n)\n\nfunc main() {{\n{code}\n}}")


def _notes(wire: Wire) -> list[str]:
    notes = []
    if wire.login and wire.login.place == "digest":
        notes.append("The server asks for digest authentication, which net/http does not know.")
    if wire.certificate:
        notes.append("The server asks for a certificate of the client: give the transport a tls.Config with yours.")
    return [go_comment(note) for note in notes]


def _variable(name: str) -> str:
    read = f'os.Getenv("{name}")'
    return f"url.QueryEscape({read})" if isinstance(name, InQuery) else read


def _value(pieces: Pieces) -> str:
    return spelled(pieces, go_str, _variable, "+")


def _body(body: Payload) -> list[str]:
    """Statements that make `body`."""
    if body.parts:
        lines = ["body := &bytes.Buffer{}", "form := multipart.NewWriter(body)"]
        if any(part.file for part in body.parts):
            lines += [f"content, err := os.ReadFile({go_str(FILE)})", *_CHECKED]
        for part in body.parts:
            lines += _part(part)
        return [*lines, "if err := form.Close(); err != nil {", *_CHECKED[1:]]
    if body.file:
        return [f"content, err := os.ReadFile({go_str(FILE)})", *_CHECKED, "body := bytes.NewReader(content)"]
    return [f"body := strings.NewReader({_text(body.text)})"]


def _text(text: str) -> str:
    """Lines of texts: raw ones, which a backtick would end, are not used."""
    lines = text.splitlines(keepends=True) if "\n" in text else [text]
    return " +\n\t\t".join(map(go_str, lines))


def _part(part: Part) -> list[str]:
    name = go_str(part.name)
    if not part.file and not part.media_type:
        return [f"if err := form.WriteField({name}, {go_str(part.text)}); err != nil {{", *_CHECKED[1:]]
    said = f'form-data; name="{in_quotes(part.name)}"' + f'; filename="{FILE}"' * part.file
    return [
        "{",
        "\theader := textproto.MIMEHeader{}",
        f'\theader.Set("Content-Disposition", {go_str(said)})',
        f'\theader.Set("Content-Type", {go_str(part.media_type or "")})',
        "\tpart, err := form.CreatePart(header)",
        *(f"\t{line}" for line in _CHECKED),
        f"\tif _, err := part.Write({'content' if part.file else f'[]byte({go_str(part.text)})'}); err != nil {{",
        *(f"\t{line}" for line in _CHECKED[1:]),
        "}",
    ]


def _form_type(body: Payload) -> str:
    if "form-data" in body.media_type.lower():
        return "form.FormDataContentType()"
    return f"{go_str(f'{body.media_type}; boundary=')}+form.Boundary()"
