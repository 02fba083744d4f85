"""What `transcribe --report` says of each page, and its table."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from generator.transcribe import Page, Transcription, load_dialect, transcribe
from tests.pages.truth import DIALECT, PAGES
from tests.support import ROOT

SEED = (PAGES / "SetVmClockTrack.txt").read_text()
DELETE = (PAGES / "DestroyVmInstance.zsphere.flat.txt").read_text()


def run(**pages: str) -> Transcription:
    spoken = load_dialect(DIALECT.read_bytes(), "dialect.yaml")
    return transcribe([Page(f"{name}.txt", text.encode()) for name, text in pages.items()], spoken)


def test_the_text() -> None:
    """Read, inferred, repaired, missing and what else was said; then the table."""
    bad = SEED.replace("userTagsListUser Tags\n", "").replace('"cpuNum": 1, "all', '"cpuNum": 1 "all')
    made = run(SetVmClockTrack=bad, DestroyVmInstance=DELETE, None_="Dear all,\nno page\n")
    assert (
        made.report.text()
        == """\
DestroyVmInstance.txt: DestroyVmInstance DELETE /zstack/v1/vm-instances/{uuid}
  read      1 field in path, 3 fields in body, request example, response example, error example
  missing   header, since, response tree, change history
  no words  on userTags
None_.txt: not read
  error: 'None_.txt' describes no operation: it has no section 'Endpoint' or 'Request Example' (line 1)
SetVmClockTrack.txt: SetVmClockTrack PUT /zstack/v1/vm-instances/{uuid}/actions
  read      1 field in path, 5 fields in body, header, since, request example, response example
  inferred  'userTags' stands only in the request example; its type is guessed (line 3)
  inferred  the result is taken for VmInstanceInventory: the path is about that (line 3)
  repaired  in the response example a comma is missing; repaired (line 25)
  missing   response tree, error example, change history
  no words  on track
  note: the body's key is 'setvmclocktrack', as the page has it (line 13)

3 pages                    have it      of
operation                        2       3     67%
header                           1       3     33%
since                            1       3     33%
request example                  2       3     67%
response tree                    0       3      0%
response example                 2       3     67%
error example                    1       3     33%
change history                   0       3      0%
fields with description          8      10     80%

diagnostics                 number
action-key-lowercase             1
class-inferred                   1
field-from-example               1
not-a-page                       1
repaired-example                 1
"""
    )


def test_what_the_dialect_gives_was_not_read() -> None:
    (page,) = run(QueryVmInstance=(PAGES / "QueryVmInstance.zsphere.flat.txt").read_text()).report.pages
    assert page.fields == {} and len(page.inferred) == 1


def test_many_fields_without_words() -> None:
    text = SEED
    for said in ("Regular sync interval", "System Tags", "User Tags", "setvmclocktrack request body object."):
        text = text.replace(said, "")
    text = text.replace("Whether to sync after pause to resume", "").replace("RequiredResource UUID,", "Required\n")
    assert "  no words  on setvmclocktrack, track, syncAfterVMResume, intervalInSeconds, systemTags and 1 more\n" in (
        run(SetVmClockTrack=text).report.text()
    )


def test_text_that_would_steer_a_terminal() -> None:
    text = SEED.replace("/zstack/v1/vm-instances/{uuid}/actions", "/zstack/\u202e/{uuid}/actions")
    assert "\u202e" not in run(SetVmClockTrack=text).report.text()


def command(folder: Path, *args: str) -> tuple[str, str]:
    """Standard output and standard error."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", "transcribe", "a.txt", "b.txt", "--out", "o.yaml", "--report", *args],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 1, done.stderr
    return done.stdout, done.stderr


def test_the_streams(tmp_path: Path) -> None:
    """The report is the result; diagnostics and the summary are not mixed into it."""
    (tmp_path / "a.txt").write_text(SEED)
    (tmp_path / "b.txt").write_text("none\n")
    (tmp_path / "dialect.yaml").write_bytes(DIALECT.read_bytes())
    out, err = command(tmp_path)
    assert out.startswith("a.txt: ") and "\n2 pages  " in out and "error[" not in out
    assert "error[not-a-page]" in err and "o.yaml: 2 pages, 1 operation" in err
    out, err = command(tmp_path, "--format", "json", "--quiet")
    read = json.loads(out)
    assert [(p["page"], p["operation"], p["fields"]) for p in read["pages"]][1] == ("b.txt", None, {})
    assert read["pages"][0]["fields"] == {"path": 1, "body": 6}
    assert read["pages"][0]["missing"] == ["response tree", "error example", "change history"]
    assert read["coverage"]["operation"] == {"have": 1, "of": 2}
    assert read["coverage"]["fields with description"] == {"have": 6, "of": 7}
    assert "not-a-page" in read["diagnostics"]
    assert "not-a-page" in [d["code"] for d in json.loads(err)]
