"""The verdicts of forms beside those of the mock server's checks, on the same requests.

python -m tests.trying.compare ../shared/corpus [--step 1] [--largest 400000] [--most 60]
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.ir import Api, Operation, Server
from generator.media_types import is_json
from generator.mock.arguments import body_of, call_of
from generator.mock.exchange import Refused, Request
from generator.mock.routes import Route, Routes
from generator.samples import RequestSample, Samples
from generator.serve.checking import Checks
from tests.trying.pages import Forms, Node, changed, opened

_OWN = ("accept", "content-type", "authorization")  # headers that no parameter describes
HELP = "The verdicts of forms beside those of the mock server's checks, on the same requests."


@dataclass
class Compared:
    """Counts of requests, and what was judged differently."""

    same: int = 0
    refused: int = 0  # by both
    places: int = 0  # refused with the same pointers
    unchecked: int = 0  # what the page says it does not check
    different: list[str] = field(default_factory=list)


def compare(forms: Forms, node: Node, operations: Iterable[Operation], most: int, into: Compared) -> None:
    """Sends what is changed of each operation's example to both; at most so many requests an operation."""
    checks = Checks(forms.api, forms.document, lambda _: None)
    samples = Samples(forms.api)
    schemas = forms.api.by_id()
    for operation in operations:
        made = samples.request(operation)
        cases = list(_cases(operation, made, most))
        found = node.answers([*forms.shared, forms.data(operation.id)], cases)
        for case, answer in zip(cases, found, strict=True):
            text = answer["body"]["text"] if answer["body"] else ""
            headers = tuple((k, v) for k, v in answer["headers"])
            request = Request.of(operation.method, answer["target"], headers, text.encode("utf-8", "replace"))
            route = Route(operation, _in_path(operation, forms.api.servers, request))
            wanted = _verdict(checks, request, route, schemas)
            _count(into, operation, case, answer, wanted)


def _in_path(operation: Operation, servers: tuple[Server, ...], request: Request) -> Mapping[str, str]:
    """The values of a path's variables; of another path than the operation's none."""
    api = Api(title="", version="", servers=servers, operations=(operation,))
    try:
        return Routes(api).find(request, {operation.action: {}} if operation.action else None).values
    except Refused:
        return {}


def _verdict(checks: Checks, request: Request, route: Route, schemas: Any) -> set[str]:
    try:
        answer = checks(call_of(request, route, body_of(request), schemas))
    except Refused as refused:
        return {f"/body ({refused.answer.content['detail']})"}  # type: ignore[index,call-overload]
    if answer is None:
        return set()
    return {e["pointer"] for e in answer.content["errors"]}  # type: ignore[index,call-overload]


def _count(into: Compared, operation: Operation, case: Any, answer: dict[str, Any], wanted: set[str]) -> None:
    got = {pointer for pointer, _ in answer["wrong"]}
    if bool(got) == bool(wanted):
        into.same += 1
        into.refused += bool(got)
        into.places += bool(got) and got == wanted
    elif answer["unchecked"]:
        into.unchecked += 1
    else:
        shown = {k: v for k, v in case.items() if k in ("text", "values")}
        into.different.append(f"{operation.id}: page {answer['wrong'][:3]}, mock {sorted(wanted)[:3]}: {shown}"[:1500])


def _cases(operation: Operation, made: RequestSample, most: int) -> Iterator[dict[str, Any]]:
    """The example, and the example with one thing changed, in an order that depends on nothing else."""
    values = [
        (f"{s.parameter.location} {s.parameter.wire}", s.value)
        for s in made.given()
        if s.parameter.wire.lower() not in _OWN
    ]
    body: dict[str, Any] = {}
    if made.media is not None and made.body is not None and is_json(made.media.media_type):
        body = {"media": operation.body.contents.index(made.media), "text": json.dumps(made.body.json)}  # type: ignore[union-attr]
    base = {"values": [[name, json.dumps(v)] for name, v in values], **body}
    yield base
    others: list[dict[str, Any]] = []
    if body and made.body is not None:
        others += [{**base, "text": json.dumps(v)} for v in changed(made.body.json)]
    for n, (name, value) in enumerate(values):
        others += [
            {**base, "values": [*base["values"][:n], [name, json.dumps(v)], *base["values"][n + 1 :]]}
            for v in _alternatives(value)
        ]
        if not name.startswith("path "):
            others.append({**base, "values": [*base["values"][:n], *base["values"][n + 1 :]]})
    random.Random(operation.id).shuffle(others)
    yield from others[:most]


def _alternatives(value: Any) -> Iterator[Any]:
    """Values that a form may send in place of a parameter's: what comes out of an input."""
    if isinstance(value, (dict, list)):
        return
    yield from ("x", 7, -1, 0.5, 2**31, 2**63, "true", "1e3", "a b/ü", "x" * 300)
    if isinstance(value, str):
        yield from (value + "x", value[:-1] or "y", value.upper())


def main() -> int:
    parser = argparse.ArgumentParser(description=HELP)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--largest", type=int, default=400_000, help="bytes of a document")
    parser.add_argument("--most", type=int, default=60, help="requests of an operation")
    parser.add_argument("--operations", type=int, default=40, help="operations of a document")
    args = parser.parse_args()
    entries = [
        e for e in json.loads((args.corpus / "index.json").read_text()) if e["valid"] and e["bytes"] < args.largest
    ]
    total = Compared()
    documents = 0
    with tempfile.TemporaryDirectory() as folder, Node(Path(folder)) as node:
        for entry in sorted(entries, key=lambda e: str(e["sha256"]))[:: args.step]:
            root = args.corpus / entry["ref_root"] if entry.get("ref_root") else None
            found = opened(args.corpus / entry["file"], root=root)
            if found is None:
                continue
            forms = Forms(*found)
            before = len(total.different)
            operations = [
                o for o in found[0].operations if "}{" not in o.path
            ]  # such a path can be read in several ways
            compare(forms, node, operations[: args.operations], args.most, total)
            documents += 1
            for line in total.different[before : before + 5]:
                print(f"{entry['file']}: {line}", flush=True)
    print(
        f"{documents} documents, {total.same} requests judged alike ({total.refused} refused, {total.places} "
        f"of them at the same places), "
        f"{total.unchecked} not checked by the page, {len(total.different)} differently"
    )
    return 1 if total.different else 0


if __name__ == "__main__":
    sys.exit(main())
