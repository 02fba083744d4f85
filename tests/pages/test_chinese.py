"""Pages whose labels are Chinese say what the English ones say."""

from __future__ import annotations

import re

import pytest

from generator.transcribe import Page, Transcription, load_dialect, transcribe
from tests.pages.rendering import SHAPES, rendered
from tests.pages.truth import DIALECT, PAGES, USUAL
from tests.support import shared

SPOKEN = load_dialect(DIALECT.read_bytes(), "dialect.yaml")
CHINESE = {
    "Skip to main content": "跳转到主要内容",
    "Since": "起始版本",
    "Synchronous": "同步",
    "Auth Required": "需要认证",
    "Required": "必填",
    "Execution Availability": "调试可用性",
    "Try It Out": "在线调试",
    "Request Inputs": "请求参数",
    "Path Parameters": "路径参数",
    "Query Parameters": "查询参数",
    "Body Fields": "请求体字段",
    "Responses": "响应状态",
    "Endpoint": "请求地址",
    "Request Example": "请求示例",
    "Response Example": "响应示例",
}


def translated(text: str) -> str:
    """A page with its labels in Chinese; what is said of fields is left alone."""
    text = re.sub(r"(?<=[A-Za-z])Required(?=[A-Z\n])", "必填", text.replace("Auth Required", "需要认证"))
    text = re.sub(r"Since (?=\d)", "起始版本 ", text).replace("Synchronous", "同步")
    for english, chinese in CHINESE.items():
        text = re.sub(rf"^{english}$", chinese, text, flags=re.M)
    return text


def run(name: str, text: str) -> Transcription:
    return transcribe([Page(name, text.encode())], SPOKEN)


@pytest.mark.parametrize("name", ["SetVmClockTrack.txt", "AttachDataVolumeToVm.cloud.bullets.txt"])
def test_a_chinese_page(name: str) -> None:
    """In both renderings: but for the badges, which are as printed, it is the document of the English page."""
    english = (PAGES / name).read_text()
    chinese = translated(english)
    assert not any(re.search(rf"^{label}$", chinese, re.M) for label in CHINESE)
    made, wanted = run(name, chinese), run(name, english)
    badges = "x-badges:\n{0}- {1}\n{0}- {2}\n"
    for spaces in (" " * 8, " " * 12):
        was, is_ = badges.format(spaces, "Synchronous", "Auth Required"), badges.format(spaces, "同步", "需要认证")
        wanted_text = wanted.text.replace(was, is_)
        if wanted_text != wanted.text:
            break
    assert "同步" in wanted_text and made.text == wanted_text
    assert [d.code for d in made.diagnostics] == [d.code for d in wanted.diagnostics]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_chinese_page_as_html(shape: str) -> None:
    """Labels, marks and columns."""
    html = rendered(PAGES / "SetVmClockTrack.txt", shape, SPOKEN).decode()
    for english, chinese in CHINESE.items():
        html = re.sub(rf">{english}<", f">{chinese}<", html)
    html = html.replace("Since 4.1.0", "起始版本 4.1.0").replace("<td>Yes</td>", "<td>是</td>").replace(">No<", ">否<")
    html = re.sub(r"(?<=(?:Object|String))Required", "必填", html)
    made = run("SetVmClockTrack.html", html)
    assert "同步" in made.text and {d.code for d in made.diagnostics} <= USUAL
    text = made.text.replace("同步", "Synchronous").replace("需要认证", "Auth Required")
    wanted = run("SetVmClockTrack.txt", (PAGES / "SetVmClockTrack.txt").read_text()).text
    place = r"page: .*\n +line: .*\n"
    assert re.sub(place, "", text) == re.sub(place, "", wanted)


def test_all_labels_that_were_seen() -> None:
    """Those of the grammar's table are those above, and the dialect has each beside its English spelling."""
    grammar = (shared("zstack") / "GRAMMAR.md").read_text()
    table = grammar.partition("### 1.1")[2].partition("\n##")[0].partition("\n")[2].partition("(")[0]
    assert dict(part.strip(" .\n").split("=") for part in table.split(",")) == CHINESE
    for english, chinese in CHINESE.items():
        assert [chinese in spellings for spellings in SPOKEN.labels.values() if english in spellings] == [True], english
