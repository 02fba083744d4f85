"""What the site costs: `python -m tests.bench.site ../shared/corpus [--rounds 3] [--no-browser] [--json]`.

Our site of a large document and `redocly build-docs`, built in turn; then, if there is a chromium, what a browser does
to show the API's beginning and an operation: ours, Redoc's page, Swagger UI. Nothing here is a test that can time out:
it prints figures beside their targets.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.generate import LARGE
from tests.bench.measure import Cost, best, run
from tests.bench.tools import ROOT, Ours, Unavailable, cached, last_line

BUILD, PAGE, FIRST = 2.0, 40_000, 0.1  # targets: CPU by redocly's, bytes of a compressed page, first content by Redoc's
_OPERATION = "operations/meta-root.html"
_TITLE = "GitHub API Root"  # of that operation; Swagger UI shows it in a list, Redoc not before somebody asks for it
_ABOUT = "v3 REST API."  # the end of the description of the API, which each of them shows first
_LOCK = Path(__file__).with_name("locks") / "site.json"
Say = Callable[[str], None]


def modules() -> Path:
    """The folder in which npm installed the peers. Raises Unavailable if it cannot."""
    npm = shutil.which("npm")
    if npm is None:
        raise Unavailable("there is no npm")
    home = cached("site", _LOCK.read_bytes())
    done = home / "installed"
    if not done.exists():
        print(f"installing the peers into {home}", file=sys.stderr)
        home.mkdir(parents=True, exist_ok=True)
        (home / "package.json").write_bytes(_LOCK.read_bytes())
        command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts"]
        made = subprocess.run(
            command, cwd=home, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if made.returncode:
            raise Unavailable(f"they cannot be installed: {last_line(made.stdout)}")
        done.touch()
    return home / "node_modules"


def build(spec: Path, rounds: int, home: Path, say: Say) -> dict[str, Any]:
    """Both builds in turn; of each the run that cost least CPU."""
    tool = Ours(home)
    ours = [sys.executable, "-m", "generator", "generate", str(spec), "--target", "site", "--quiet", "--out"]
    theirs = [str(modules() / ".bin" / "redocly"), "build-docs", str(spec), "--inlineBundle", "-o"]
    env = tool.env | {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    run([*ours, str(home / "warm")], env, home / "log")
    costs: dict[str, list[Cost]] = {"ours": [], "redocly": []}
    for number in range(rounds):
        # Each into a new folder: file systems are slow to make files just after others were deleted.
        out = home / f"ours-{number}" if number else home / "www" / "ours"
        costs["ours"].append(run([*ours, str(out)], env, home / "log"))
        costs["redocly"].append(run([*theirs, str(home / "www" / "redoc.html")], env, home / "redocly.log"))
    least = {name: best(found) for name, found in costs.items()}
    ratio = least["ours"].cpu / least["redocly"].cpu
    for name, cost in least.items():
        say(f"build, {name:8} {cost.cpu:6.2f} s CPU {cost.wall:6.2f} s {cost.rss:6.0f} MiB  exit {cost.exit}")
    say(f"CPU of building by redocly's: {ratio:.2f} (target {BUILD:.0f}), memory {_memory(least):.2f}")
    return {"ratio": ratio, **{name: vars_of(cost) for name, cost in least.items()}}


def _memory(least: dict[str, Cost]) -> float:
    return least["ours"].rss / least["redocly"].rss


def vars_of(cost: Cost) -> dict[str, float]:
    """A cost as plain data."""
    return {"cpu": round(cost.cpu, 3), "wall": round(cost.wall, 3), "rss": round(cost.rss), "exit": cost.exit}


def pages(site: Path, say: Say) -> dict[str, Any]:
    """How large our pages are, each compressed with the stylesheet and as it is."""
    style = len(gzip.compress((site / "style.css").read_bytes(), mtime=0))
    sizes = {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*.html")}
    packed = {name: len(gzip.compress(content, mtime=0)) + style for name, content in sizes.items()}
    mean = sum(map(len, sizes.values())) // len(sizes)
    largest = max(packed, key=lambda name: packed[name])
    middle = sorted(packed.values())[len(packed) // 2]
    say(f"{len(sizes)} pages of {mean:,} bytes; with the stylesheet {middle:,} compressed, half of them less")
    say(f"the largest compressed: {packed[largest]:,} bytes (target {PAGE:,}), {largest}")
    return {"pages": len(sizes), "mean": mean, "median_packed": middle, "largest": largest, "most": packed[largest]}


def _swagger(www: Path) -> None:
    """A page of Swagger UI that shows the document."""
    shutil.copytree(modules() / "swagger-ui-dist", www / "swagger", dirs_exist_ok=True)
    page = (
        '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="swagger-ui.css"><div id="ui"></div>'
        '<script src="swagger-ui-bundle.js"></script>'
        '<script>SwaggerUIBundle({url: "../spec.json", dom_id: "#ui"})</script>'
    )
    (www / "swagger" / "bench.html").write_text(page, encoding="utf-8")


def browser(spec: Path, www: Path, rounds: int, say: Say) -> list[dict[str, Any]]:
    """What a browser does to show an operation, and a page of one line. Raises Unavailable without a chromium."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        raise Unavailable("there is no chromium")
    shutil.copyfile(spec, www / "spec.json")
    _swagger(www)
    (www / "empty.html").write_text(f"<!doctype html><title>Empty</title><p>{_ABOUT}</p>", encoding="utf-8")
    jobs = [
        {"name": "an empty page", "path": "empty.html", "text": _ABOUT},
        {"name": "ours", "path": "ours/index.html", "text": _ABOUT},
        {"name": "redoc", "path": "redoc.html", "text": _ABOUT},
        {"name": "swagger", "path": "swagger/bench.html", "text": _ABOUT, "once": True},
        {"name": "ours, an operation", "path": f"ours/{_OPERATION}", "text": _TITLE},
        {"name": "swagger, an operation", "path": "swagger/bench.html", "text": _TITLE, "once": True},
    ]
    script = str(Path(__file__).with_name("pages.js"))
    command = ["node", script, program, str(www), str(rounds), json.dumps(jobs)]
    env = Ours(www).env | {"NODE_PATH": str(modules())}
    made = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=False)
    if made.returncode:
        raise Unavailable(f"the browser cannot be run: {last_line(made.stderr)}")
    rows = [json.loads(line) for line in made.stdout.splitlines()]
    for row in rows:
        if "error" in row:
            say(f"{row['name']:21} {row['error']}")
        else:
            told = f"{row['name']:21} first content {row['first']:7,} ms, {row['bytes']:10,} bytes"
            say(f"{told}, {row['nodes']:8,} nodes, {len(row['outside'])} requests to other hosts")
    return rows


def bench(corpus: Path, rounds: int, with_browser: bool, say: Say) -> dict[str, Any]:
    """All of it, printed by `say` as it is known."""
    spec = (corpus / "specs" / LARGE).resolve()
    with tempfile.TemporaryDirectory(prefix="specpress-bench-") as folder:
        home = Path(folder)
        (home / "www").mkdir()
        done: dict[str, Any] = {"build": build(spec, rounds, home, say), "pages": pages(home / "www" / "ours", say)}
        if with_browser:
            try:
                done["browser"] = browser(spec, home / "www", rounds, say)
            except Unavailable as error:
                say(f"no browser: {error}")
    first = {row["name"]: row.get("first") for row in done.get("browser", [])}
    if first.get("ours") and first.get("redoc"):
        done["first"] = first["ours"] / first["redoc"]
        least = first["an empty page"] / first["redoc"]
        say(f"first content by Redoc's: {done['first']:.3f} (target {FIRST}), an empty page's {least:.3f}")
    return done


def main() -> int:
    """Exit code 0 if every target is met, else 1; 2 if the peers cannot be had."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.site", description="What the site costs.")
    parser.add_argument("corpus", type=Path, help="folder of index.json and specs/")
    parser.add_argument(
        "--rounds", type=int, default=3, help="rounds; of builds the cheapest counts, of pages the median (default: 3)"
    )
    parser.add_argument("--no-browser", action="store_true", help="leave the browser out")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    args = parser.parse_args()
    try:
        done = bench(args.corpus, args.rounds, not args.no_browser, (lambda _: None) if args.json else print)
    except Unavailable as error:
        print(f"peers: {error}", file=sys.stderr)
        return 2
    if args.json:
        print(json.dumps(done, indent=2))
    good = done["build"]["ratio"] <= BUILD and done["pages"]["most"] <= PAGE and done.get("first", 0) <= FIRST
    return 0 if good and not done["build"]["ours"]["exit"] else 1


if __name__ == "__main__":
    sys.exit(main())
