"""`host`, `basePath` and `schemes` -> servers; `securityDefinitions` -> security schemes."""

from __future__ import annotations

from generator.diagnostics import Severity, declare
from generator.ir import Json
from generator.swagger2.state import State, copied, join, strings

SCHEME = declare("swagger-scheme", Severity.NOTE, "a host without schemes; https is taken")

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_FLOW_KEYS = ("authorizationUrl", "tokenUrl", "scopes")


def servers(state: State, schemes: Json, at: str, to: str) -> list[Json]:
    """The servers that a list of schemes gives; empty if there is nothing to make one of."""
    data = state.data
    base = data.get("basePath")
    path = base.rstrip("/") if isinstance(base, str) else ""
    path = path if not path or path.startswith("/") else f"/{path}"
    template = data.get("x-ms-parameterized-host")
    host, variables, plain = data.get("host"), {}, False
    if isinstance(template, dict) and isinstance(template.get("hostTemplate"), str):
        host, variables = template["hostTemplate"], _variables(state, template)
        plain = template.get("useSchemePrefix") is False
    if not isinstance(host, str) or not host:
        if isinstance(base, str):
            state.origins[to] = "/basePath"
        return [{"url": path or "/"}] if isinstance(base, str) else []
    stated = strings(schemes)
    if not stated and not plain and "://" not in host:
        state.say(SCHEME, f"no scheme is given for {host}; https is taken", at, "add schemes to the document")
    state.origins[to] = at
    heads = [""] if plain or "://" in host else [f"{scheme}://" for scheme in stated or ["https"]]
    more: dict[str, Json] = {"variables": variables} if variables else {}
    return [{"url": f"{head}{host}{path}", **more} for head in heads]


def _variables(state: State, template: dict[str, Json]) -> dict[str, Json]:
    out: dict[str, Json] = {}
    given = template.get("parameters")
    for number, raw in enumerate(given if isinstance(given, list) else []):
        node, _ = state.node(raw, join("/x-ms-parameterized-host/parameters", number))
        if node is None or not isinstance(name := node.get("name"), str):
            continue
        values = strings(node.get("enum"))
        default = node.get("default")
        fallback = values[0] if values else name
        variable: dict[str, Json] = {"default": str(default) if default is not None else fallback}
        if values:
            variable["enum"] = list[Json](values)
        if isinstance(node.get("description"), str):
            variable["description"] = node["description"]
        out[name] = variable
    return out


def scheme(state: State, value: Json, at: str, to: str) -> Json:
    """A Security Scheme Object."""
    if not isinstance(value, dict):
        return copied(value)
    out = {key: copied(item) for key, item in value.items()}
    if value.get("type") == "basic":
        out |= {"type": "http", "scheme": "basic"}
    flow = _FLOWS.get(str(value.get("flow")))
    if value.get("type") == "oauth2" and flow is not None:
        del out["flow"]
        stated = {key: out.pop(key) for key in _FLOW_KEYS if key in out}
        stated.setdefault("scopes", {})
        out["flows"] = {flow: stated}
        state.origins[join(to, "flows")] = join(at, "flow")
        state.origins |= {join(to, "flows", flow, key): join(at, key) for key in stated if key in value}
    return out


def security(state: State, value: Json) -> Json:
    """Security requirements, under the names that the schemes now have."""
    if not isinstance(value, list):
        return copied(value)
    return [
        {state.schemes.get(name, name): copied(scopes) for name, scopes in item.items()}
        if isinstance(item, dict)
        else copied(item)
        for item in value
    ]
