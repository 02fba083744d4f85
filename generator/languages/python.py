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
_PYDANTIC = frozenset(
    {"construct", "copy", "dict", "from_orm", "json", "model_computed_fields", "model_config", "model_construct"}
    | {"model_copy", "model_dump", "model_dump_json", "model_extra", "model_fields", "model_fields_set"}
    | {"model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild", "model_validate"}
    | {"model_validate_json", "model_validate_strings", "parse_file", "parse_obj", "parse_raw", "schema"}
    | {"schema_json", "update_forward_refs", "validate"}
)
_CLIENT = frozenset(
    {"base_url", "close", "download", "headers", "http_client", "job", "preload", "request", "stream", "strict"}
    | {"timeout", "with_options", "with_response"}
)
_ENUM = frozenset({"known", "mro", "name", "names", "value", "values"})
_TYPES = frozenset(
    {
        "Any",
        "AliasedModel",
        "Literal",
        "Model",
        "ReadOnlyModel",
        "OpenEnum",
        "OpenIntEnum",
        "Sequence",
        "Mapping",
        "TypeAlias",
    }
)
# What modules of resources and of the client import: a namespace's class of that name would hide it.
CLASS_NAMES = frozenset(
    {
        "Any",
        "ErrorBody",
        "Retry",
        "AsyncClient",
        "AsyncClientBase",
        "AsyncNamespace",
        "AsyncToken",
        "CallOptions",
        "Client",
        "ClientConfig",
    }
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
    | {"AsyncPages", "Page", "Paging"}
    | {"RawBody", "Sequence", "Server", "SyncClient", "Text", "TextBody", "Token", "UnsetType", "Whole"}
    | {"AsyncStream", "Hooks", "Stream", "Timeout"}
    | {"ApiKeyScheme", "BasicScheme", "HandshakeScheme", "HttpScheme", "MutualTLSScheme", "OAuth2Scheme"}
    | {"AsyncJob", "ClientCredentials", "Condition", "Input", "Job", "JobPlan", "SessionPlan", "SignaturePlan", "Spot"}
)
_MODULES = frozenset(
    {"aux", "con", "nul", "prn", "index", "init"} | {f"{d}{n}" for d in ("com", "lpt") for n in range(10)}
)

# Modules of the standard library, of 3.11 and later: a package of that name could not be imported.
STDLIB = frozenset(
    (
        "abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb "
        "binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections "
        "colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes "
        "curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno "
        "faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass "
        "gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io "
        "ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math "
        "mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers "
        "opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib "
        "poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri "
        "random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil "
        "signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl "
        "stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile "
        "telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace "
        "traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings "
        "wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo "
    ).split()
)

_RESERVED = {
    Role.ARGUMENT: KEYWORDS | TYPE_NAMES | {"self", "options", "cls"},
    Role.FIELD: KEYWORDS | TYPE_NAMES | _MODEL | {"self"},
    Role.PYDANTIC_FIELD: KEYWORDS | TYPE_NAMES | _MODEL | _PYDANTIC | {"self"},
    Role.METHOD: KEYWORDS,
    Role.CLIENT_METHOD: KEYWORDS | _CLIENT | {"hooks", "max_response_size", "retries"},
    Role.NAMESPACE: KEYWORDS | _CLIENT | _MODULES | {"bool", "float", "str", "tuple"},
    Role.MODULE: KEYWORDS | _MODULES,
    Role.PACKAGE: KEYWORDS | _MODULES | STDLIB | {"msgspec", "httpx2", "pydantic", "test", "tests"},
    Role.TYPE: KEYWORDS | _TYPES | {"LINKS", "READ_ONLY", "TYPE_CHECKING", "UNSET", "Unknown", "UnsetType"},
    Role.MEMBER: KEYWORDS | _ENUM,
    Role.CREDENTIAL: KEYWORDS | _CLIENT | {"hooks", "max_response_size", "retries", "self", "server"},
    Role.SERVER: frozenset(),
}

_BEFORE_DIGITS = {
    Role.MEMBER: "VALUE_",
    Role.NAMESPACE: "api_",
    Role.METHOD: "call_",
    Role.CLIENT_METHOD: "call_",
    Role.PACKAGE: "api_",
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
            return _BEFORE_DIGITS.get(role, "field_") + spelled
        return spelled

    def reserved(self, role: Role) -> frozenset[str]:
        return _RESERVED[role]

    def fold_case(self, role: Role) -> bool:
        return role in (Role.MODULE, Role.PACKAGE, Role.NAMESPACE)
