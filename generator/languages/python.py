"""Python: how names are spelled and which are taken.

Reserved words are public API: changing one renames users' fields.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.language import Role
from generator.naming import pascal, screaming, snake

# Spelled out, not asked of the interpreter: names must not depend on the Python that generates.
KEYWORDS = frozenset(
    {"False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del"}
    | {"elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal"}
    | {"not", "or", "pass", "raise", "return", "try", "while", "with", "yield"}
)
# Types that annotations name: a field or method of that name would hide them from the annotations after it.
TYPE_NAMES = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"} | {"property", "staticmethod"}
)
_MODEL = frozenset({"extra", "field", "fields_set", "from_dict", "from_json", "to_dict", "to_json"})
_CLIENT = frozenset(
    {"base_url", "close", "headers", "http_client", "preload", "request", "strict", "timeout", "with_response"}
)
_ENUM = frozenset({"known", "mro", "name", "names", "value", "values"})
_TYPES = frozenset({"Any", "Literal", "Model", "OpenEnum", "OpenIntEnum", "Sequence", "Mapping", "TypeAlias"})
# What modules of resources and of the client import: a namespace's class of that name would hide it.
CLASS_NAMES = frozenset(
    {"Any", "AsyncClient", "AsyncClientBase", "AsyncNamespace", "AsyncToken", "CallOptions", "Client", "ClientConfig"}
    | {"Content", "Cookie", "Enc", "Events", "File", "FormBody", "Header", "Json", "JsonBody", "Lines"}
    | {
        "LinesBody",
        "Literal",
        "Mapping",
        "Member",
        "MultipartBody",
        "Namespace",
        "Nothing",
        "Operation",
        "Path",
        "Query",
        "QueryString",
        "Raw",
    }
    | {"RawBody", "Sequence", "Server", "SyncClient", "Text", "TextBody", "Token", "UnsetType", "Whole"}
    | {"ApiKeyScheme", "BasicScheme", "HandshakeScheme", "HttpScheme", "MutualTLSScheme", "OAuth2Scheme"}
)
_MODULES = frozenset(
    {"aux", "con", "nul", "prn", "index", "init"} | {f"{d}{n}" for d in ("com", "lpt") for n in range(10)}
)

_RESERVED = {
    Role.ARGUMENT: KEYWORDS | TYPE_NAMES | {"self", "options", "cls"},
    Role.FIELD: KEYWORDS | TYPE_NAMES | _MODEL | {"self"},
    Role.METHOD: KEYWORDS,
    Role.NAMESPACE: KEYWORDS | _CLIENT | _MODULES | {"bool", "float", "str", "tuple"},
    Role.MODULE: KEYWORDS | _MODULES,
    Role.PACKAGE: KEYWORDS | _MODULES | {"msgspec", "httpx2", "test", "tests", "typing", "enum", "types"},
    Role.TYPE: KEYWORDS | _TYPES | {"LINKS", "READ_ONLY", "TYPE_CHECKING", "UNSET", "Unknown", "UnsetType"},
    Role.MEMBER: KEYWORDS | _ENUM,
    Role.CREDENTIAL: KEYWORDS | _CLIENT | {"self"},
}


class Python:
    """The `Language` of the Python packs."""

    name = "python"

    def spell(self, role: Role, words: Iterable[str]) -> str:
        """snake_case, but PascalCase for types and SCREAMING_CASE for enum members; a digit first gets a letter."""
        parts = list(words)
        if role is Role.TYPE:
            spelled = pascal(parts)
            return f"Model{spelled}" if spelled[0].isdigit() else spelled
        spelled = screaming(parts) if role is Role.MEMBER else snake(parts)
        if spelled[0].isdigit():
            return {Role.MEMBER: "VALUE_", Role.NAMESPACE: "api_", Role.METHOD: "call_", Role.PACKAGE: "api_"}.get(
                role, "field_"
            ) + spelled
        return spelled

    def reserved(self, role: Role) -> frozenset[str]:
        return _RESERVED[role]

    def fold_case(self, role: Role) -> bool:
        return role in (Role.MODULE, Role.PACKAGE, Role.NAMESPACE)
