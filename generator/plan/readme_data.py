"""Sections of a README on what calls return and send: responses, files, streams, models."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Enum, Union
from generator.plan.pyfmt import call, layout
from generator.plan.readme_parts import Section, Shown, Tour, bullets, fence, is_upload, prose, replaced, section

_PATH = 'Path("file.bin")'


def data_sections(tour: Tour) -> Iterator[Section]:
    """In the order of the README."""
    if tour.brief is not None:
        yield _responses(tour.brief)
    if tour.binary is not None:
        yield _downloads(tour.binary)
    if tour.upload is not None or tour.form is not None:
        yield _uploads(tour)
    if tour.streaming is not None:
        yield _streams(tour.streaming)
    yield _models(tour)
    yield _tolerance()


def _responses(shown: Shown) -> Section:
    code = [*shown.imports(), shown.through("client.with_response", "response = ")]
    code += ["print(response.status, response.headers, response.request_id, response.value)", ""]
    code += [shown.through("client.stream", "with ", " as streamed:")]
    code += ["    for piece in streamed.iter_bytes():", "        print(len(piece))"]
    return section(
        "Responses",
        prose(
            "A method returns the value. `with_response` gives status, headers, `request_id` and `text` beside it;"
            " `stream` lets you read the body while it arrives, by `iter_bytes`, `iter_text`, `iter_lines` or `read`:"
        ),
        fence(code),
        prose(
            "`AsyncClient` has both: `await client.with_response(...)` and `async with client.stream(...)`. A response"
            " of more than 512 MiB is refused unless it is streamed (`Client(max_response_size=...)`)."
        ),
    )


def _downloads(shown: Shown) -> Section:
    code = ["def progress(done: int, total: int | None) -> None:", '    print(f"{done} of {total} bytes")', "", ""]
    code += [shown.through("client.download", "size = ", '.to("download.bin", progress=progress)')]
    return section(
        "Downloads",
        fence([*shown.imports(), *code]),
        prose(
            "The body goes to the file piece by piece, under the name `download.bin.part` until it is whole. Where a"
            " connection breaks the rest is asked for, or all of it if the server cannot do that; a part of an earlier"
            " run is continued, too, unless `resume=False`. An open file will do instead of a path."
        ),
    )


def _uploads(tour: Tour) -> Section:
    blocks = [prose("Files are given by their path, as bytes or open, and read while they are sent:")]
    shown = tour.upload or tour.form
    assert shown is not None
    blocks.append(fence([*shown.imports(), shown.line()]))
    if tour.form is not None:
        named = f'("report.pdf", {_PATH}, "application/pdf")'
        blocks.append(prose("In a form a file can have a name and a media type:"))
        blocks.append(fence([*tour.form.imports(), _with_file(tour.form, named)]))
    if tour.upload is not None and is_upload(tour.upload.method):
        blocks.append(
            prose("A whole body may also be an iterable of bytes; for `AsyncClient` an async one will do, too:")
        )
        blocks.append(fence(_iterated(tour.upload)))
    return section("Uploads", *blocks)


def _with_file(shown: Shown, file: str) -> str:
    return layout(call(shown.made.method, [replaced(a, _PATH, file) for a in shown.args]))


def _iterated(shown: Shown) -> list[str]:
    node = call(shown.made.method, [replaced(a, _PATH, "chunks()") for a in shown.args])
    standard = ["from collections.abc import Iterator"]
    standard += [line for line in shown.made.imports if "pathlib" not in line]
    chunks = ["def chunks() -> Iterator[bytes]:", '    yield b"first"', '    yield b"second"']
    return [*standard, "", "", *chunks, "", "", layout(node)]


def _streams(shown: Shown) -> Section:
    code = [*shown.imports(), shown.line("with ", tail=" as stream:"), "    for item in stream:", "        print(item)"]
    return section(
        "Streams",
        prose("Server-sent events and JSON lines are read one by one, as they arrive:"),
        fence(code),
        prose(
            "Leave the `with` block whenever you like: that closes the connection. `AsyncClient` has"
            " `async with await ...` and `async for`. A stream has no time limit as a whole, only `Timeout.read` for"
            " each piece; it is not started again when it breaks. An event named `error` raises `APIResponseError` with"
            " its data as `body` and `text`, unless the API describes such an event: then it is an item like others."
        ),
    )


def _models(tour: Tour) -> Section:
    blocks = [
        prose(
            f"Models are in `{tour.package}.models`. A field that a response does not have is `UNSET`, and null is"
            " `None`. Sending is the same: what you leave out is not sent, `None` is sent as null."
        )
    ]
    if tour.modelled is not None:
        shown, name = tour.modelled
        code = [*shown.imports(f"from {tour.package} import models"), shown.line("result = ")]
        code += ["print(result.fields_set, result.extra)"]
        blocks.append(fence([*code, f"copy = models.{name}.from_dict(result.to_dict())"]))
    told = [
        "`to_dict`, `to_json`, `from_dict`, `from_json`: JSON with the API's own names.",
        "`extra`: what the server sent and the description does not know; `fields_set`: the fields that are there.",
        "Models are equal if their fields are, can be copied and pickled, and hide secrets in their `repr`.",
    ]
    if tour.pydantic:
        told.append("Models are pydantic's: `model_dump`, `model_validate`, JSON Schema and what builds on them work.")
    if tour.has(Enum):
        told.append(
            "A value that an enum does not list stays what it is: `value.known` is False, `str(value)` the text."
        )
    blocks.append(bullets(told))
    if tour.has(Union):
        blocks += _unions(tour)
    return section("Models", *blocks)


def _unions(tour: Tour) -> Iterator[str]:
    told = "What is none of a union's models is `Unknown`, with its JSON in `value`: servers have new kinds before"
    told += " clients do."
    if tour.union is None:
        yield prose(told)
        return
    yield prose(
        f"{told} Ask for the class, not for the property that tells kinds apart, which `Unknown` does not have:"
    )
    name, variant = tour.union
    code = [f"from {tour.package} import Unknown, models", "", "", f"def show(value: models.{name}) -> None:"]
    code += [f"    if isinstance(value, models.{variant}):", "        print(value.to_dict())"]
    yield fence([*code, "    elif isinstance(value, Unknown):", "        print(value.value)"])


def _tolerance() -> Section:
    return section(
        "What is not as described",
        prose("Servers change before clients do, so a response does not have to be exactly as described:"),
        bullets(
            [
                "Unknown fields, unknown enum values and values of another type are kept as they came.",
                "A required field that is missing raises `MissingFieldError` when you read it.",
                "An empty body of a success is `None`.",
                "JSON of another kind (an object for a list), or none at all (a page of HTML), raises `DecodeError`"
                " with its `text`.",
            ]
        ),
        prose(
            "With `Client(strict=True)`, or `strict` in one call's options, values of another type, missing fields and"
            " empty bodies raise `DecodeError`, too."
        ),
    )
