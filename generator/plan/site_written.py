"""How inputs are written on the wire: told by an example that the encoder of request examples makes."""

from __future__ import annotations

from dataclasses import replace

from generator.ir import Enum, Json, Media, Parameter, Scalar, Schema
from generator.plan.examples_url import cookie_pairs, header_text, query_pairs, target
from generator.plan.site_fields import Fact, Tree
from generator.plan.site_labels import Labels
from generator.plan.site_text import Code
from generator.samples import Sent

_USUAL = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_ENOUGH = 2  # items or members that tell a style
_LONGEST = 120  # characters of an example


def goes_without_saying(p: Parameter, resolved: Schema) -> bool:
    """Whether a parameter is a single value in the usual style of its place."""
    usual = p.style == _USUAL.get(p.location) and not p.content and not p.allow_reserved
    return usual and isinstance(resolved.type, (Scalar, Enum))


def written(p: Parameter, value: Json) -> str:
    """The parameter as a request has it; empty if nothing is sent for such a value."""
    sent = Sent(p, _shortened(value))
    if p.location == "path":
        text = target(f"{{{p.wire}}}", [sent], (), None)
    elif p.location == "query":
        text = "&".join(query_pairs(sent))
    elif p.location == "header":
        text = f"{p.wire}: {header_text(sent) or ''}"
    elif p.location == "cookie":
        text = "; ".join(cookie_pairs(sent))
    else:
        text = target("", (), (), sent).removeprefix("?")
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _shortened(value: Json) -> Json:
    """A list of one item would not tell what stands between two."""
    if isinstance(value, list):
        return (value * 2 if len(value) == 1 else value)[:_ENOUGH]
    if isinstance(value, dict):
        return dict(list(value.items())[:_ENOUGH])
    return value


def with_types(tree: Tree, media: Media, t: Labels) -> Tree:
    """The fields of a form's body; those whose encoding names a media type say so."""
    types = {e.wire: e.content_type for e in media.encodings if e.content_type}
    if not types:
        return tree
    fields = tuple(
        replace(f, facts=(*f.facts, Fact(t.sent_as, (Code(types[f.name.raw]),)))) if f.name.raw in types else f
        for f in tree.fields
    )
    return Tree(fields=fields, more=tree.more)
