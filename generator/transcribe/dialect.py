"""What the pages of one site look like, as data: labels with their translations, types, names. See `explorer`."""

from __future__ import annotations

import copy
import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from generator.diagnostics import Failed, Severity, declare, report
from generator.ir import Json
from generator.source import read
from generator.transcribe.explorer import EXPLORER

INVALID_DIALECT = declare("invalid-dialect", Severity.ERROR, "a dialect file that is not as it must be")


@dataclass(frozen=True, slots=True)
class Dialect:
    """`labels` gives the spellings of each label; `types` the schema of each type name; `prose` the words of a
    description that lead in values, a default or a range.

    `elements` maps patterns of list names to the type of their elements; `classes` maps property names
    (`volume`, or `VmInstanceInventory.volume` of one class or operation only) and operation names to class names, or
    to names of types (`Map`), `class_rules` regular expressions of operation names to what their classes are
    called; `class_suffixes` are the ends of class names, the first being that of classes we name;
    `results` are the properties that callers want of a response; `wrappers` the keys that a body's fields may stand
    under; paths that end in `action_path` carry actions of `action_method`; `breadcrumb` stands
    between the parts of a breadcrumb; `queries` are parameters that operations have beyond their
    page, by pattern of the operation's name; `auth` is the name, line and scheme of the credentials.
    """

    title: str
    version: str
    labels: Mapping[str, tuple[str, ...]]
    types: Mapping[str, dict[str, Json]]
    prose: Mapping[str, tuple[str, ...]]
    elements: Mapping[str, str]
    no_description: tuple[str, ...]
    hosts: Mapping[str, str]
    auth: Mapping[str, Any]
    class_suffixes: tuple[str, ...]
    classes: Mapping[str, str]
    class_rules: Mapping[str, str]
    results: tuple[str, ...]
    wrappers: tuple[str, ...]
    action_path: str
    action_method: str
    breadcrumb: str
    queries: Mapping[str, list[dict[str, Any]]]

    def is_label(self, text: str, *names: str) -> bool:
        """Whether a text is one of the labels named."""
        return any(text in self.labels[name] for name in names)

    def class_of(self, operation: str) -> str | None:
        """The class of what an operation returns, if it is known by name."""
        if operation in self.classes:
            return self.classes[operation]
        matches = ((re.fullmatch(pattern, operation), name) for pattern, name in self.class_rules.items())
        return next((found.expand(name) for found, name in matches if found), None)

    def element(self, name: str) -> dict[str, Json]:
        """The schema of the elements of a list by that name; empty if it is not known."""
        for pattern, kind in self.elements.items():
            if fnmatchcase(name, pattern):
                return dict(self.types.get(kind, {}))
        return {}


def load_dialect(data: bytes | None, name: str) -> Dialect:
    """The built-in dialect with what a file changes. Raises Failed, with the place of an unknown key or wrong shape."""
    merged: dict[str, Any] = copy.deepcopy(EXPLORER)
    if data is not None:
        source = read(name, data)
        given: Any = source.data

        def wrong(pointer: str, message: str, help: str | None = None) -> Failed:
            position = source.positions([pointer]).get(pointer)
            return Failed(report(INVALID_DIALECT, message, position=position, help=help))

        if not isinstance(given, dict):
            raise wrong("", "a dialect is a map", f"keys: {', '.join(EXPLORER)}")
        for key, value in given.items():
            if key not in EXPLORER:
                near = difflib.get_close_matches(key, EXPLORER, 1)
                help = f"did you mean '{near[0]}'?" if near else f"keys: {', '.join(EXPLORER)}"
                raise wrong(f"/{key}", f"'{key}' is no key of a dialect", help)
            if type(value) is not type(EXPLORER[key]):
                wanted = {"dict": "a map", "list": "a list"}.get(type(EXPLORER[key]).__name__, "text")
                raise wrong(f"/{key}", f"'{key}' must be {wanted}")
            _merge(key, merged, value, wrong)
    return Dialect(
        **{
            **merged,
            **{key: {k: tuple(v) for k, v in merged[key].items()} for key in ("labels", "prose")},
            **{k: tuple(merged[k]) for k in ("no_description", "class_suffixes", "results", "wrappers")},
        }
    )


def _merge(key: str, merged: dict[str, Any], value: Any, wrong: Any) -> None:
    """Labels and words of prose add spellings; other maps add and replace entries; lists and texts replace."""
    if key in ("labels", "prose"):
        for label, spellings in value.items():
            if label not in merged[key]:
                near = difflib.get_close_matches(label, merged[key], 1)
                help = f"did you mean '{near[0]}'?" if near else f"{key}: {', '.join(merged[key])}"
                raise wrong(f"/{key}/{label}", f"'{label}' is no label", help)
            if not isinstance(spellings, list) or not all(isinstance(s, str) for s in spellings):
                raise wrong(f"/{key}/{label}", "a label has a list of spellings")
            merged[key][label] += [s for s in spellings if s not in merged[key][label]]
    elif isinstance(value, dict):
        _check_rules(key, value, wrong)
        merged[key] = {**merged[key], **value}
    elif isinstance(value, list) and not all(isinstance(item, str) for item in value):
        raise wrong(f"/{key}", f"'{key}' must be a list of texts")
    else:
        merged[key] = value


def _check_rules(key: str, value: dict[str, Any], wrong: Any) -> None:
    """Regular expressions must be some, what they lead to must have the shape it is used in."""
    for name, item in value.items():
        at = f"/{key}/{name.replace('~', '~0').replace('/', '~1')}"
        if key in ("class_rules", "queries"):
            try:
                re.compile(name)
                if key == "class_rules":
                    re.sub(f"(?:{name})?", item, "")
            except (re.error, TypeError, IndexError) as error:
                raise wrong(at, f"'{name}' is no regular expression with its replacement: {error}") from error
        if key == "types" and not isinstance(item, dict):
            raise wrong(at, f"'{name}' must be a schema")
        if key in ("elements", "classes", "hosts", "class_rules") and not isinstance(item, str):
            raise wrong(at, f"'{name}' must be text")
        if key == "queries" and not (
            isinstance(item, list) and all(isinstance(p, dict) and {"name", "type"} <= set(p) for p in item)
        ):
            raise wrong(at, f"'{name}' must be a list of parameters with name and type")
    if key == "auth" and value and not (isinstance(value.get("name"), str) and isinstance(value.get("scheme"), dict)):
        raise wrong("/auth", "'auth' must have a name and a scheme")
    if key == "auth" and value and value["scheme"].get("in") == "header" and not value["scheme"].get("name"):
        raise wrong("/auth/scheme", "a scheme in a header must have the header's name")
