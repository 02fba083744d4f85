"""The module `_client.py`: configuration, credentials and a property per namespace."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.encode import Ident, Py, plain_line, py_doc, py_str
from generator.ir import Api, SecurityScheme, SecurityUse
from generator.language import Role, Symbol
from generator.naming import Want, screaming, words
from generator.plan import pyfmt
from generator.plan.names import Namer
from generator.plan.pyfailures import of_all
from generator.plan.pyfmt import Group, Node, call, mapping, tup
from generator.plan.pyscope import FileScope
from generator.plan.pyservers import Servers
from generator.plan.pysources import Input, inputs, listed, source, token_url, wants
from generator.plan.surface import Method, Surface


@dataclass(frozen=True, slots=True, kw_only=True)
class NamespaceProperty:
    """A namespace as an attribute of a client."""

    name: Ident
    cls: Ident
    doc: Py


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientClass:
    """`Client` or `AsyncClient`."""

    cls: Ident
    base: Py
    doc: Py
    init: Py
    super_call: Py
    namespaces: tuple[NamespaceProperty, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A security scheme as an argument of the client: its name, its annotation, and the scheme itself.

    Without an annotation there is no such argument, only the `inputs`, from which the client makes the credential.
    """

    name: str
    annotation: str
    scheme: SecurityScheme
    inputs: tuple[Input, ...] = ()

    def arguments(self, prefix: str) -> Iterator[tuple[str, str]]:
        """Names and annotations of what the client takes; `prefix` is Async for the client that awaits."""
        if self.annotation:
            token = self.annotation.startswith("Token")
            yield self.name, f"{prefix if token else ''}{self.annotation}"
        yield from ((i.name, i.annotation) for i in self.inputs)

    @property
    def is_pair(self) -> bool:
        """Whether it is a name and a password."""
        return self.annotation.startswith("tuple")


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatPlan:
    """The bases from which the clients of a flat layout have their methods: for type checkers, and at run time."""

    base: Py
    async_base: Py
    methods: Py


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPlan:
    """What `_client.py` prints. `credentials` and `env_prefix` are also for the README and examples.

    `delegated` are schemes that the HTTP client takes care of: they are no arguments.
    """

    imports: tuple[Py, ...]
    type_imports: tuple[Py, ...]
    config: Py
    doc: Py
    classes: tuple[ClientClass, ...]
    credentials: tuple[Credential, ...]
    delegated: tuple[Credential, ...]
    env_prefix: str
    servers: Servers
    flat: FlatPlan | None


def credentials(api: Api, namer: Namer) -> tuple[Credential, ...]:
    """What a caller may give to authenticate, in the order of the document."""
    wanted: list[Want] = []
    pointers: dict[str, str] = {}
    for s in api.security_schemes:
        own = Want(s.id, s.id, (namer.spell(Role.CREDENTIAL, s.name or s.id),), bool(s.name))
        for want in (own, *wants(s, namer)):
            wanted.append(want)
            pointers[want.key] = s.pointer
    names = namer.assign("credentials", Role.CREDENTIAL, wanted, pointers=pointers)
    return tuple(
        Credential(name=names[s.id], annotation=_annotation(s), scheme=s, inputs=inputs(s, names))
        for s in api.security_schemes
    )


def _annotation(s: SecurityScheme) -> str:
    if s.signature is not None:
        return ""
    if _basic(s):
        return "tuple[str, str]"
    return "Token" if token_url(s) is None else "Token | ClientCredentials"


def client_plan(
    api: Api,
    package: str,
    namespaces: list[tuple[str, str]],
    given: tuple[Credential, ...],
    version: str,
    surface: Surface,
    servers: Servers,
) -> ClientPlan:
    """The client classes of an API; `namespaces` are pairs of attribute and class name."""
    scope = FileScope()
    flat = _flat(surface, dict(namespaces)) if surface.flat and namespaces else None
    scope.use(Symbol("._runtime.flat", "flat_methods") if flat else Symbol("functools", "cached_property"))
    scope.use(Symbol("typing", "TYPE_CHECKING"))
    for name in ("AsyncClientBase", "ClientConfig", "SyncClient"):
        scope.use(Symbol("._runtime.client", name))
    scope.use(Symbol("._runtime.unset", "UNSET"))
    scope.use(Symbol("._runtime.unset", "UnsetType"))
    prefix = screaming(words(package))
    config = _config(api, package, version, prefix, given, scope, surface.by_operation, servers)
    own = [] if flat else namespaces
    settable = [c for c in given if not _delegated(c.scheme)]
    if any("Literal[" in annotation for _, annotation in servers.arguments()):
        scope.use(Symbol("typing", "Literal"))
    return ClientPlan(
        imports=scope.lines(),
        type_imports=_type_imports(namespaces, settable),
        config=Py(pyfmt.layout(config, 0, len("_CONFIG = "))),
        doc=py_doc(f"The clients of {plain_line(api.title)}."),
        classes=(
            _class(api, "", own, settable, servers, prefix, _http_client(given, ""), flat),
            _class(api, "Async", own, settable, servers, prefix, _http_client(given, "Async"), flat),
        ),
        credentials=tuple(settable),
        delegated=tuple(c for c in given if _delegated(c.scheme)),
        env_prefix=prefix,
        servers=servers,
        flat=flat,
    )


def _flat(surface: Surface, classes: Mapping[str, str]) -> FlatPlan:
    def base(prefix: str) -> Py:
        bases = tuple(f"{prefix}{cls}" for cls in classes.values())
        return Py(pyfmt.layout(Group(f"class _{prefix}Methods(", bases, "): ..."), 4))

    named = [
        tup([py_str(m.name) for m in n.methods], f"{py_str(f'{n.name}:{classes[n.name]}')}: ")
        for n in surface.namespaces
    ]
    head = "_Methods, _AsyncMethods = "
    made = call("flat_methods", ["__package__", mapping(named)])
    return FlatPlan(base=base(""), async_base=base("Async"), methods=Py(head + pyfmt.layout(made, 4, len(head))))


def _type_imports(namespaces: list[tuple[str, str]], given: list[Credential]) -> tuple[Py, ...]:
    lines = ["from collections.abc import Mapping", "", "import httpx2", ""]
    tokens = [c.annotation for c in given if c.annotation.startswith("Token")]
    lines += ["from ._runtime.auth import AsyncToken, Token"] if tokens else []
    lines += ["from ._runtime.hooks import Hooks", "from ._runtime.timeouts import Timeout"]
    lines += ["from ._runtime.tokens import ClientCredentials"] if any("|" in t for t in tokens) else []
    lines += [f"from .resources.{name} import Async{cls}, {cls}" for name, cls in namespaces]
    return tuple(Py(line) for line in lines)


def _config(
    api: Api,
    package: str,
    version: str,
    prefix: str,
    given: tuple[Credential, ...],
    scope: FileScope,
    methods: Mapping[str, Method],
    servers: Servers,
) -> Group:
    names = {c.scheme.id: c.name for c in given}
    items: list[Node] = [f"name={py_str(package)}", f"version={py_str(version)}", f"env_prefix={py_str(prefix)}"]
    if servers.listed:
        items.append(tup([servers.node(s, scope, "._runtime") for s in servers.listed], "servers="))
    if given:
        items.append(mapping([_scheme(c, scope) for c in given], "schemes="))
    made = [source(c.scheme, c.name, c.inputs, methods, scope) for c in given]
    if any(made):
        items.append(mapping([node for node in made if node is not None], "sources="))
    if api.security:
        items.append(security(api.security, names))
    items += of_all(api, scope)
    return call("ClientConfig", items)


def security(alternatives: tuple[tuple[SecurityUse, ...], ...], names: Mapping[str, str]) -> Node:
    """`security=` of a configuration or an operation, in the client's names of the schemes."""
    known = [tup([py_str(names[use.scheme]) for use in a if use.scheme in names]) for a in alternatives]
    return tup(known, "security=")


_SETTINGS = {
    "timeout": "float | Timeout | None | UnsetType = UNSET",
    "retries": "int = 2",
    "headers": "Mapping[str, str] | None = None",
    "http_client": "httpx2.Client | None = None",
    "strict": "bool = False",
    "hooks": "Hooks | None = None",
    "max_response_size": "int | None = 1 << 29",
}


def _basic(s: SecurityScheme) -> bool:
    return s.kind == "http" and (s.scheme or "").lower() == "basic"


_HANDSHAKES = frozenset({"digest", "hoba", "mutual", "negotiate", "ntlm", "scram-sha-1", "scram-sha-256"})


def _handshake(s: SecurityScheme) -> bool:
    return s.kind == "http" and (s.scheme or "").lower() in _HANDSHAKES


def _delegated(s: SecurityScheme) -> bool:
    """Whether the HTTP client authenticates: with a certificate, or by answering the server's challenge."""
    return s.kind == "mutualTLS" or _handshake(s)


def delegation(s: SecurityScheme, prefix: str = "") -> str:
    """How to have the HTTP client authenticate."""
    if s.kind == "mutualTLS":
        return f"a client certificate: httpx2.{prefix}Client(verify=context), with an ssl.SSLContext that has it loaded"
    if (s.scheme or "").lower() == "digest":
        return f"HTTP digest: httpx2.{prefix}Client(auth=httpx2.DigestAuth(user, password))"
    return f"HTTP {(s.scheme or '').lower()}: httpx2.{prefix}Client(auth=...) with an httpx2.Auth that answers it"


def _http_client(given: tuple[Credential, ...], prefix: str) -> str:
    needed = [f"{c.name} needs {delegation(c.scheme, prefix)}" for c in given if _delegated(c.scheme)]
    return "; ".join(["Sends the requests; yours to close", *needed]) + "."


def _scheme(c: Credential, scope: FileScope) -> Node:
    s = c.scheme
    items: list[Node] = []
    if s.kind == "apiKey":
        kind = "ApiKeyScheme"
        items = [py_str(s.wire or ""), *([py_str(s.location)] if s.location and s.location != "header" else [])]
    elif _basic(s):
        kind = "BasicScheme"
    elif _handshake(s):
        kind = "HandshakeScheme"
        items = [py_str((s.scheme or "").lower())]
    elif s.kind == "http":
        kind = "HttpScheme"
        name = s.scheme or "Bearer"
        items = [py_str("Bearer" if name.lower() == "bearer" else name)]
    elif s.kind == "mutualTLS":
        kind = "MutualTLSScheme"
    else:
        kind = "OAuth2Scheme"
        items = [py_str(url)] if (url := token_url(s)) else []
    scope.use(Symbol("._runtime.auth", kind))
    return call(f"{py_str(c.name)}: {kind}", items)


def _class(
    api: Api,
    prefix: str,
    namespaces: list[tuple[str, str]],
    given: list[Credential],
    servers: Servers,
    env: str,
    http_client: str,
    flat: FlatPlan | None,
) -> ClientClass:
    asked = [*(a for c in given for a in c.arguments(prefix)), *servers.arguments()]
    items = [
        "self",
        "base_url: str | None = None",
        "*",
        *(f"{name}: {annotation} | None = None" for name, annotation in asked),
        *(f"{name}: {kind.replace('httpx2.', f'httpx2.{prefix}')}" for name, kind in _SETTINGS.items()),
    ]
    values: list[Node] = [
        "_CONFIG",
        "base_url",
        mapping([f'"{name}": {name}' for c in given for name, _ in c.arguments(prefix)]),
        *(f"{name}={name}" for name in _SETTINGS),
        *servers.passed(),
    ]
    return ClientClass(
        cls=Ident(f"{prefix}Client"),
        base=Py(("AsyncClientBase" if prefix else "SyncClient") + (f", _{prefix}Methods" if flat else "")),
        doc=py_doc(_about(api, given, servers, env, http_client), 4),
        init=Py(pyfmt.layout(Group("def __init__(", tuple(items), ") -> None:"), 4)),
        super_call=Py(pyfmt.layout(call("super().__init__", values), 8)),
        namespaces=tuple(
            NamespaceProperty(name=Ident(n), cls=Ident(f"{prefix}{c}"), doc=py_doc(f"Operations of {n}.", 8))
            for n, c in namespaces
        ),
    )


def _about_credential(c: Credential, env: str) -> Iterator[str]:
    what = plain_line(c.scheme.description or f"credential of the scheme {c.scheme.id}").rstrip(".")
    variable = f"{env}_{screaming(words(c.name))}"
    if c.is_pair:
        variable += "_USERNAME and _PASSWORD"
    elif "|" in c.annotation:
        variable += f", or {variable}_CLIENT_ID and _CLIENT_SECRET for ClientCredentials"
    if c.inputs and c.annotation:
        asked = listed([i.name for i in c.inputs])
        what += f"; without one the client logs in with {asked}"
        if c.scheme.session and c.scheme.session.logout:
            what += ", and logs out when it is closed (what goes wrong then is logged)"
    if c.annotation:
        yield f"    {c.name}: {what}; default: {variable}."
    for i in c.inputs:
        yield f"    {i.name}: {i.doc.rstrip('.')}; default: {env}_{i.name.upper()}."


def _about(api: Api, given: list[Credential], servers: Servers, env: str, http_client: str) -> str:
    base = plain_line(servers.default) or "none: give it here or there"
    first = "what is said of the server here, else " if any(servers.arguments()) else ""
    lines = [
        f"Client of {plain_line(api.title)}.",
        "",
        "Args:",
        f"    base_url: Where the API is; default: {first}{env}_BASE_URL, else {base}.",
    ]
    for c in given:
        lines += _about_credential(c, env)
    lines += servers.about(env)
    return "\n".join(
        [
            *lines,
            "    timeout: Seconds for a connection, each write, and a whole response: a number, or a Timeout that tells"
            " them apart; None waits for ever. Default: 60, or what http_client says.",
            "    retries: How often a call is sent again after a failure that may pass, where that is safe.",
            "    headers: Headers of every request.",
            f"    http_client: {http_client}",
            "    strict: Raise DecodeError for responses that are not as described.",
            "    hooks: Functions that see each request, response and error.",
            "    max_response_size: Bytes of a response that is not streamed; None is any number.",
            "",
            "Raises:",
            "    ValueError: An argument cannot be used.",
            "",
            "Calls raise APIStatusError, or its class for the status, when the server answers with an error;"
            " APIConnectionError when no whole response arrives (APITimeoutError when that takes too long); DecodeError"
            " when the response cannot be read. All of them are APIError.",
        ]
    )
