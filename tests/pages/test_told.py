"""What descriptions tell in words, in the schema."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.transcribe import load_dialect
from generator.transcribe.told import told_in

ENGLISH = load_dialect(None, "explorer")
LABELS = "prose: {values: ['可选值：'], default: ['默认值：'], range: ['取值范围：']}\n"
CHINESE = load_dialect(LABELS.encode(), "dialect.yaml")
TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
LIST: dict[str, Any] = {"type": "array", "items": {}}

TOLD: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("Optional. The protocol. Options: tcp | udp | http.", TEXT, {"enum": ["tcp", "udp", "http"]}),
    ("Type. Valid values: KVM, Simulator, baremetal2", TEXT, {"enum": ["KVM", "Simulator", "baremetal2"]}),
    ("Valid values: enable, disable or auto.", TEXT, {"enum": ["enable", "disable", "auto"]}),
    ("Options: a | b. Default: a", TEXT, {"enum": ["a", "b"], "default": "a"}),
    ("Default: b. Options: a | b.", TEXT, {"enum": ["a", "b"], "default": "b"}),
    ("The status. Options: 301 | 302.", NUMBER, {"enum": [301, 302]}),
    ("Options: 'a' | \"b\" | a", TEXT, {"enum": ["a", "b"]}),
    ("Options: v1.2 | v1.3. More text follows.", TEXT, {"enum": ["v1.2", "v1.3"]}),
    ("Which kinds. Options: x | y.", LIST, {"items": {"enum": ["x", "y"]}}),
    ("Port. Range: 1-65535.", NUMBER, {"minimum": 1, "maximum": 65535}),
    ("Range: -1 to 5", NUMBER, {"minimum": -1, "maximum": 5}),
    ("range: 1~10", NUMBER, {"minimum": 1, "maximum": 10}),
    ("Valid range: (1-10)", NUMBER, {"minimum": 1, "maximum": 10}),
    ("Range: (0, 100]", NUMBER, {"exclusiveMinimum": 0, "maximum": 100}),
    ("Allowed values: a, b. Defaults to b", TEXT, {"enum": ["a", "b"], "default": "b"}),
    ("Range: [0.5, 2.5]", {"type": "number"}, {"minimum": 0.5, "maximum": 2.5}),
    ("Unit: KB. Default: 32768. Range: 1024-524288", NUMBER, {"default": 32768, "minimum": 1024, "maximum": 524288}),
    ("Whether. Default: false", {"type": "boolean"}, {"default": False}),
]
NOT_TOLD: list[tuple[str, dict[str, Any], str]] = [
    ("Options: see the guide, or ask", TEXT, "see the guide, or ask"),
    ("Range: many", NUMBER, "many"),
    ("Range: 5-1", NUMBER, "5-1"),
    ("Range: 1-5", TEXT, "1-5"),
    ("Default: none of these", TEXT, "none of these"),
    ("Default: None.", TEXT, "None"),
    ("Default: N/A", TEXT, "N/A"),
    ("Options: e.g. a, b", TEXT, "e.g"),
    ("Range: 1-10. Default: 20", NUMBER, "20"),
    ("Default: yes", {"type": "boolean"}, "yes"),
    ("Options: 1 | two", NUMBER, "1 | two"),
    ("Options: a | b. Default: c", TEXT, "c"),
]


@pytest.mark.parametrize(("text", "kind", "keywords"), TOLD, ids=[t[0] for t in TOLD])
def test_what_is_told(text: str, kind: dict[str, Any], keywords: dict[str, Any]) -> None:
    found = told_in(text, kind, ENGLISH)
    assert (found.keywords, found.unclear) == (keywords, [])


@pytest.mark.parametrize(("text", "kind", "unclear"), NOT_TOLD, ids=[t[0] for t in NOT_TOLD])
def test_what_cannot_be_taken_is_named(text: str, kind: dict[str, Any], unclear: str) -> None:
    found = told_in(text, kind, ENGLISH)
    assert found.unclear == [unclear]
    assert set(found.keywords) <= {"enum", "minimum", "maximum"} and "default" not in found.keywords


@pytest.mark.parametrize(
    "text", ["", "Optional. List of valid values", "The default protocol", "MyOptions: a | b", "Unit: KB"]
)
def test_ordinary_sentences(text: str) -> None:
    found = told_in(text, TEXT, ENGLISH)
    assert (found.keywords, found.unclear) == ({}, [])


def test_another_language() -> None:
    found = told_in("可选。协议。可选值：tcp | udp。默认值：tcp。", TEXT, CHINESE)
    assert found.keywords == {"enum": ["tcp", "udp"], "default": "tcp"}
    assert told_in("端口。取值范围：1-65535。", NUMBER, CHINESE).keywords == {"minimum": 1, "maximum": 65535}


LEADS = ("Options: ", "Default: ", "Range: ", "Valid values: ")


@given(st.text(max_size=60), st.sampled_from(LEADS), st.sampled_from((TEXT, NUMBER, LIST)))
def test_any_text(text: str, label: str, kind: dict[str, Any]) -> None:
    found = told_in(label + text, kind, ENGLISH)
    values = found.keywords.get("enum") or found.keywords.get("items", {}).get("enum", [])
    assert all(isinstance(v, int if kind is NUMBER else str) for v in values)
    if "minimum" in found.keywords:
        assert found.keywords["minimum"] <= found.keywords["maximum"]
