"""The page about authentication: each way to be known, how it is sent, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.encode import safe_url
from generator.ir import Api, SecurityScheme
from generator.ir_security import SecurityUse, Session, Signature
from generator.plan.site_fields import Anchors
from generator.plan.site_labels import Labels
from generator.plan.site_text import Code, Link, Prose, Text, Told, Twins, listed, tell
from generator.plan.site_types import value_text
from generator.plan.site_words import PageOf, any_of, place

_URLS = ("authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl")


@dataclass(frozen=True, slots=True)
class ScopeView:
    name: Code
    text: Prose | None


@dataclass(frozen=True, slots=True)
class AddressView:
    """An address of a flow; `link` only if a reader may follow it."""

    label: Text
    url: Code
    link: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowView:
    title: Told
    addresses: tuple[AddressView, ...]
    scopes: tuple[ScopeView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeView:
    """A security scheme. `how` are sentences; `session` and `signature` too, empty if it has none."""

    name: Code
    anchor: Text
    description: Prose | None
    deprecated: bool
    how: tuple[Told, ...]
    session: tuple[Told, ...]
    signature: tuple[Told, ...]
    flows: tuple[FlowView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthPage:
    """`usual` are the alternatives that operations need unless they say otherwise; an empty one: nothing is needed."""

    schemes: tuple[SchemeView, ...]
    usual: tuple[tuple[Code, ...], ...]

    def __bool__(self) -> bool:
        return bool(self.schemes)


def auth_page(api: Api, t: Labels, page_of: PageOf) -> AuthPage:
    """All that the document says about credentials."""
    anchors = scheme_anchors(api)
    return AuthPage(
        schemes=tuple(_scheme(s, anchors[s.id], t, page_of) for s in api.security_schemes),
        usual=tuple(tuple(map(_name, uses)) for uses in api.security),
    )


def scheme_anchors(api: Api) -> dict[str, Text]:
    """The id of each scheme on the page."""
    anchors = Anchors()
    return {s.id: anchors.give("scheme", s.id) for s in api.security_schemes}


def _name(use: SecurityUse) -> Code:
    return Code(use.scheme)


def _scheme(s: SecurityScheme, anchor: Text, t: Labels, page_of: PageOf) -> SchemeView:
    return SchemeView(
        name=Code(s.id),
        anchor=anchor,
        description=Prose(s.description) if s.description else None,
        deprecated=s.deprecated,
        how=tuple(_how(s, t)),
        session=tuple(_session(s.session, t, page_of)) if s.session else (),
        signature=tuple(_signature(s.signature, t)) if s.signature else (),
        flows=tuple(_flows(s, t)),
    )


def _how(s: SecurityScheme, t: Labels) -> Iterator[Told]:
    match s.kind:
        case "apiKey":
            labels = {"query": t.scheme_query, "cookie": t.scheme_cookie}
            yield tell(labels.get(s.location or "", t.scheme_header), {"name": Code(s.wire or "")})
        case "http" if (s.scheme or "").lower() == "digest":
            yield tell(t.scheme_digest, {"header": Code("Authorization: Digest …")})
        case "http":
            form = "base64(name:password)" if (s.scheme or "").lower() == "basic" else "…"
            yield tell(t.scheme_http, {"header": Code(f"Authorization: {s.scheme} {form}")})
        case "oauth2":
            yield tell(t.scheme_oauth2, {"header": Code("Authorization: Bearer …")})
        case "openIdConnect":
            yield tell(t.scheme_openid, {"url": Code(s.openid_url or "")})
        case "mutualTLS":
            yield tell(t.scheme_mtls)


def _session(s: Session, t: Labels, page_of: PageOf) -> Iterator[Told]:
    yield tell(t.session_login, {"operation": page_of(s.login), "place": place(s.token, t)})
    asked = [i for i in s.inputs if i.name]
    if asked:
        yield tell(t.session_inputs, {"inputs": listed(tuple(Code(i.argument) for i in asked))})
    for given in asked:
        if given.transform:
            yield tell(t.session_transform, {"name": Code(given.argument), "transform": Code(given.transform)})
    if s.seconds is not None:
        yield tell(t.session_seconds, {"seconds": Text(f"{s.seconds:g}")})
    if s.expires:
        yield tell(t.session_expires, {"place": place(s.expires, t)})
    if s.renew:
        yield tell(t.session_renew, {"conditions": any_of(s.renew, t)})
    if s.logout:
        yield tell(t.session_logout, {"operation": page_of(s.logout)})


def _signature(s: Signature, t: Labels) -> Iterator[Told]:
    values: dict[str, Text | Told | Twins] = {
        "algorithm": Code(s.algorithm),
        "encoding": Text(s.encoding),
        "parts": listed(tuple(map(Code, s.parts))),
        "separator": Code(value_text(s.separator)),
    }
    yield tell(t.signature_text, values)
    for name, form in s.headers.items():
        yield tell(t.signature_header, {"name": Code(name), "form": Code(form)})


def _flows(s: SecurityScheme, t: Labels) -> Iterator[FlowView]:
    for name, flow in s.flows.items():
        if not isinstance(flow, dict):
            continue
        scopes = flow.get("scopes")
        told = scopes.items() if isinstance(scopes, dict) else ()
        yield FlowView(
            title=tell(t.flow, {"name": Code(name)}),
            addresses=tuple(_address(t.label(f"flow_{key}"), str(flow[key])) for key in _URLS if flow.get(key)),
            scopes=tuple(ScopeView(Code(scope), Prose(str(text)) if text else None) for scope, text in told),
        )


def _address(label: Text, url: str) -> AddressView:
    return AddressView(label, Code(url), Link(Text(url), Text(url)) if safe_url(url) else None)


def carried(scheme: SecurityScheme | None) -> str:
    """How a credential travels, in the terms of HTTP."""
    if scheme is None:
        return ""
    if scheme.kind == "apiKey":
        return f"{scheme.location} {scheme.wire}"
    if scheme.kind == "http":
        return f"Authorization: {scheme.scheme}"
    return {"oauth2": "OAuth 2.0", "openIdConnect": "OpenID Connect", "mutualTLS": "mutual TLS"}.get(scheme.kind, "")
