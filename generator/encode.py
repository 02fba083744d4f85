"""One encoder per sink: the only way document text gets into a generated file.

A template may print nothing but values of these classes (`render.py` refuses everything else): a forgotten encoder is
an error while generating, not an injection. An encoder's result, read by the sink's own reader, gives the same text.
"""

from __future__ import annotations

import html
import json
import re
import shlex
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from generator.ir import Json


class Encoded(str):
    """Text that is safe to print into its sink."""

    __slots__ = ()


class Py(Encoded):
    """Python source."""

    __slots__ = ()


class Toml(Encoded):
    """A TOML value."""

    __slots__ = ()


class Md(Encoded):
    """Markdown."""

    __slots__ = ()


class Html(Encoded):
    """HTML, as text content or inside a double-quoted attribute."""

    __slots__ = ()


class Js(Encoded):
    """A JSON value in ASCII, also where JavaScript or HTML reads it."""

    __slots__ = ()


class Sh(Encoded):
    """POSIX shell words."""

    __slots__ = ()


class Plain(Encoded):
    """A line of a plain text file."""

    __slots__ = ()


_IDENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*\Z")


class Ident(Encoded):
    """A name made by `naming.py`: safe in every sink. Raises ValueError for anything else."""

    __slots__ = ()

    def __new__(cls, name: str) -> Ident:
        if not _IDENT.match(name):
            raise ValueError(f"not an identifier: {name!r}")
        return super().__new__(cls, name)


# What ends a line for some reader (also of U+0085, U+2028): a comment must not be left through any of them.
_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def lines(text: str) -> list[str]:
    """Text as lines, whatever it uses to separate them, without what a terminal or reviewer cannot see."""
    if _SIMPLE.match(text):
        return text.split("\n")
    return [visible(part) for part in _BREAKS.split(text)]


_PLAIN = re.compile(r"[ -~\t]*\Z")
_SIMPLE = re.compile(r"[ -~\n]*\Z")  # lines in which there is nothing to spell out, nor a tab


def visible(text: str) -> str:
    """Control, bidirectional, unassigned and lone-surrogate characters spelled as `\\uXXXX`; tabs become spaces."""
    if _PLAIN.match(text):
        return text.expandtabs(4)
    return "".join(c if _shown(c) else _spelled(c) for c in text.expandtabs(4))


def _shown(c: str) -> bool:
    return c == " " or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") or c in "\u200c\u200d"


def _spelled(c: str) -> str:
    return f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}"


# ---- Python

_PY_SIMPLE = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def py_str(text: str) -> Py:
    """A Python string literal in ASCII, quoted as black would quote it."""
    return _py_str(text, lambda c: False)


def py_shown(text: str) -> Py:
    """A Python string literal for readers: letters, digits and punctuation of all languages stay as they are."""
    return _py_str(text, lambda c: c <= "\uffff" and _shown(c) and unicodedata.category(c)[0] in "LNP")


def _py_str(text: str, kept: Callable[[str], bool]) -> Py:
    quote = "'" if text.count('"') > text.count("'") else '"'
    out = []
    for c in text:
        if c == quote:
            out.append("\\" + c)
        elif (" " <= c <= "~" and c != "\\") or (c > "~" and kept(c)):
            out.append(c)
        else:
            out.append(_PY_SIMPLE.get(c) or (f"\\x{ord(c):02x}" if ord(c) < 0x100 else _spelled(c)))
    return Py(f"{quote}{''.join(out)}{quote}")


def py_value(value: Json) -> Py:
    """A Python literal for a JSON value, on one line. Raises ValueError for NaN and infinities."""
    if isinstance(value, str):
        return py_str(value)
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        raise ValueError("not a JSON number")
    if value is None or isinstance(value, (bool, int, float)):
        return Py(repr(value))
    if isinstance(value, list):
        return Py(f"[{', '.join(map(py_value, value))}]")
    return Py("{" + ", ".join(f"{py_str(k)}: {py_value(v)}" for k, v in value.items()) + "}")


def py_doc(text: str, indent: int = 0, width: int = 88) -> Py:
    """A docstring literal whose value is `text`, wrapped; lines after the first are indented by `indent` spaces."""
    body = [piece for line in lines(text.strip()) for piece in _wrap(line, width - indent - 3)] or [""]
    while len(body) > 1 and not body[-1].strip():
        body.pop()
    if len(body) == 1 and indent + 6 + len(_doc_line(body[0])) > width:
        # One line must hold both quotes: black does not put the closing ones on a line of their own below it.
        body = _wrap(body[0], width - indent - 6 - (len(_doc_line(body[0])) - len(body[0])))
    escaped = [_doc_line(line) for line in body]
    if not escaped[0]:
        escaped[0] = " "
    if escaped[0].startswith('"'):
        escaped[0] = " " + escaped[0]
    pad = " " * indent
    if len(escaped) == 1:
        last = escaped[0]
        tail = " " if last.endswith('"') else ""
        return Py(f'"""{last}{tail}"""')
    rest = "".join(f"\n{pad}{line}" if line else "\n" for line in escaped[1:])
    return Py(f'"""{escaped[0]}{rest}\n{pad}"""')


def _doc_line(line: str) -> str:
    return line.rstrip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _wrap(line: str, width: int) -> list[str]:
    """Break a long line at spaces; what follows is indented like the line (and two more under a list item)."""
    if len(line) <= width:
        return [line]
    body = line.lstrip(" ")
    lead = line[: len(line) - len(body)][: width // 2]
    hang = lead + "  " if re.match(r"[-*+] |\d+[.)] ", body) else lead
    if lead and re.match(r"\w+: ", body):  # an entry of `Args:`
        hang = lead + "    "
    out: list[str] = []
    current = lead
    for word in re.split(r" +", body):
        if current.strip() and len(current) + 1 + len(word) > width:
            out.append(current)
            current = hang + word
        else:
            current += (" " if current.strip() else "") + word
    return [*out, current]


_CODING = re.compile("coding(?=[:=])")


def py_comment(text: str, indent: int = 0) -> Py:
    """Comment lines; each carries its own `#`. None of them can be taken for one that names the file's encoding."""
    pad = "\n" + " " * indent
    return Py(pad.join(f"# {_CODING.sub('coding ', line)}".rstrip() for line in lines(text)))


# ---- TOML, plain text


def toml_str(text: str) -> Toml:
    """A TOML basic string. Lone surrogates, which TOML cannot hold, become U+FFFD."""
    out = []
    for c in text:
        if c in '"\\':
            out.append("\\" + c)
        elif "\ud800" <= c <= "\udfff":
            out.append("\\uFFFD")
        elif _shown(c):
            out.append(c)
        else:
            out.append(f"\\u{ord(c):04X}" if ord(c) < 0x10000 else f"\\U{ord(c):08X}")
    return Toml(f'"{"".join(out)}"')


def plain_line(text: str) -> Plain:
    """The text on one line."""
    return Plain(" ".join(" ".join(lines(text)).split()))


# ---- Markdown

_MD_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
# What begins a list or turns the line above into a heading; `-1` and `4.1.0` do neither.
_MD_START = re.compile(r"^(\s*)([-+](?=\s|\Z)|[-=](?=[-=\s]*\Z)|\d+[.)](?=\s|\Z))")


def md_text(text: str) -> Md:
    """Literal text on one line of Markdown, also inside a table cell."""
    return _md_short(text) if len(text) <= _SHORT else _md_text(text)


_SHORT = 80  # names, types and labels come again and again; longer text is not worth keeping


@lru_cache(maxsize=16384)
def _md_short(text: str) -> Md:
    return _md_text(text)


def _md_text(text: str) -> Md:
    flat = " ".join(" ".join(lines(text)).split())
    return Md(_MD_START.sub(_md_start, _MD_SPECIAL.sub(r"\\\1", flat)))


def _md_start(m: re.Match[str]) -> str:
    return m[1] + (m[2][:-1] + "\\" + m[2][-1] if len(m[2]) > 1 else "\\" + m[2])


_MD_PLAIN = re.compile(r"[!-_a-z{}~](?:[ -_a-z{}~]*[!-_a-z{}~])?\Z")  # ASCII, no backtick, no `|`, no space at its ends


def md_code(text: str) -> Md:
    """Inline code, also inside a table cell (GitHub splits cells at `|` even in code)."""
    if _MD_PLAIN.match(text):
        return Md(f"`{text}`")
    flat = " ".join(lines(text)).replace("|", "\\|") or " "
    longest = max((len(run) for run in re.findall("`+", flat)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") or flat == " " else ""
    return Md(f"{fence}{pad}{flat}{pad}{fence}")


def md_block(text: str, language: str = "") -> Md:
    """A fenced code block that its content cannot leave."""
    body = "\n".join(lines(text.rstrip("\n")))
    longest = max((len(run) for run in re.findall("`+", body)), default=0)
    fence = "`" * max(3, longest + 1)
    return Md(f"{fence}{language}\n{body}\n{fence}")


_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")


def md_prose(text: str) -> Md:
    """A description, which is Markdown itself: kept, but raw HTML is text, images are links, fences indented code.

    Headings are set as bold text, so that a description cannot rearrange the page around it.
    """
    out: list[str] = []
    fence = ""
    for line in lines(text.strip()):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1][0] == fence[0] and len(mark[1]) >= len(fence) and not line.strip(" `~"):
                fence = ""
                out.append("")
            else:
                out.append("    " + line)
        elif mark:
            fence = mark[1]
            out.append("")
        elif line.startswith("    "):
            out.append(line)
        else:
            line = re.sub(r"^( {0,3})#{1,6}\s+(.*?)\s*#*$", r"\1**\2**", line)
            line = re.sub(r"^ {0,3}(=+|-+)\s*$", "", line)
            line = re.sub(r"^( {0,3}\[)", r"\\\1", line) if re.match(r" {0,3}\[[^\]]+\]:", line) else line
            line = re.sub(r"\]\(\s*<?\s*(?!https?://|mailto:|/|#|\.)[^)]*\)", "]", line)
            out.append(line.replace("![", "[").replace("<", "&lt;"))
    return Md("\n".join(out).strip())


# ---- HTML


def html_text(text: str) -> Html:
    """Text or a double-quoted attribute value."""
    return _html_short(text) if len(text) <= _SHORT else _html(text)


@lru_cache(maxsize=16384)
def _html_short(text: str) -> Html:
    return _html(text)


def _html(text: str) -> Html:
    shown = text if _SIMPLE.match(text) else "\n".join(map(_html_line, _BREAKS.split(text)))
    return Html(html.escape(shown, quote=True))


def _html_line(line: str) -> str:
    # What Python calls printable is all shown, and most lines are; code may be indented by tabs.
    if line.lstrip("\t").isprintable():
        return line
    return "".join(c if c == "\t" or _shown(c) else _spelled(c) for c in line)


_SAFE_URL = re.compile(r"(https?://[^\s/@\\]+([/?#][^\s]*)?|mailto:[^\s]+)\Z", re.I)


def safe_url(url: str) -> str | None:
    """The URL if a reader may follow it: http, https without user information, or mailto; else None."""
    return url if _SAFE_URL.match(url) and url.isprintable() else None


def html_json(value: Json) -> Html:
    """JSON for `<script type="application/json">`: no `<`, `>`, `&`, U+2028 or U+2029 as such."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return Html(_no_markup(text))


def js_value(value: Json) -> Js:
    """JSON for a file of data or a script: keys in their order. Raises ValueError for NaN and infinities."""
    return Js(_no_markup(json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))))


def _no_markup(text: str) -> str:
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


# ---- shell


def sh_arg(text: str) -> Sh:
    """One shell word. Control characters other than newline and tab, which a terminal would act on, are spelled out."""
    clean = "".join(c if c in "\n\t" or _shown(c) else _spelled(c) for c in text)
    return Sh(shlex.quote(clean))


def sh_comment(text: str) -> Sh:
    """Comment lines; each carries its own `#`."""
    return Sh("\n".join(f"# {line}".rstrip() for line in lines(text)))
