"""The README of a Python client: the same tour for every API, with calls that this one has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.encode import Md, md_code, md_prose, md_text
from generator.ir import Api
from generator.plan.context import Context
from generator.plan.examples import Writer
from generator.plan.examples_python import Invocation, invocation
from generator.plan.inbound import Inbox
from generator.plan.pyclient import ClientPlan, Credential, delegation
from generator.plan.pyfmt import call, layout
from generator.plan.pyjobs import wait_name
from generator.plan.pysources import listed
from generator.plan.readme_pages import PagesPart, pages_part
from generator.plan.surface import Method


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundPart:
    """A section on what the API sends."""

    title: Md
    call: Md
    about: Md


@dataclass(frozen=True, slots=True, kw_only=True)
class JobPart:
    """How a job is started, and how one is resumed."""

    call: Md
    resume: Md


@dataclass(frozen=True, slots=True, kw_only=True)
class Readme:
    """Parts of the README. Code is Markdown here because it stands in fences that its text cannot leave."""

    about: Md
    call: Md
    async_call: Md
    with_response: Md
    options: Md
    credentials: Md
    job: JobPart | None
    pages: PagesPart | None
    inbound: tuple[InboundPart, ...]


def readme(api: Api, context: Context, client: ClientPlan, boxes: tuple[Inbox, ...]) -> Readme:
    """The README's parts. The operation that it calls is one with an example, rather one that changes nothing."""
    writer = Writer(api, context)
    methods = [m for n in context.surface.namespaces for m in n.methods]
    about = md_prose(api.description) if api.description else md_text(f"A typed client of {api.title}.")
    package = str(writer.names.package)
    shown = max(methods, key=_worth, default=None)
    call = invocation(api, shown, writer.samples.request(shown.operation)) if shown else None
    base = "" if api.servers else 'base_url="https://api.example.com"'
    return Readme(
        about=about,
        call=_sync(package, call, base),
        async_call=_async(package, call, base),
        with_response=_with_response(call),
        options=_options(call),
        credentials=_credentials(client),
        job=_job(api, writer, methods),
        pages=pages_part(api, context, writer, methods),
        inbound=tuple(_inbound(package, box) for box in boxes),
    )


def _worth(method: Method) -> tuple[bool, bool, int]:
    example = any(e for m in (method.operation.body.contents if method.operation.body else ()) for e in m.examples)
    answers = any(r.contents for r in method.operation.responses if r.status.startswith("2"))
    return example and answers, answers, -len(method.arguments)


def _sync(package: str, shown: Invocation | None, base: str) -> Md:
    lines = [*_imports(shown), f"from {package} import Client", "", f"with Client({base}) as client:"]
    return _code([*lines, *_shown(shown, 4, "result = ")])


def _async(package: str, shown: Invocation | None, base: str) -> Md:
    lines = ["import asyncio", *(_imports(shown) or [""]), f"from {package} import AsyncClient", "", ""]
    lines += ["async def main() -> None:", f"    async with AsyncClient({base}) as client:"]
    return _code([*lines, *_shown(shown, 8, "result = ", "await "), "", "", "asyncio.run(main())"])


def _with_response(shown: Invocation | None) -> Md:
    if shown is None:
        return _code(["..."])
    node = call("client.with_response", [shown.method, *shown.arguments])
    tail = ["print(response.status, response.headers, response.value)"]
    return _code([f"response = {layout(node, 0, len('response = '))}", *tail])


def _options(shown: Invocation | None) -> Md:
    if shown is None:
        return _code(["..."])
    options = 'options={"timeout": 5.0, "headers": {"X-Trace": "1"}}'
    return _code([layout(call(shown.method, [*shown.arguments, options]))])


def _job(api: Api, writer: Writer, methods: list[Method]) -> JobPart | None:
    method = max((m for m in methods if m.operation.job), key=_worth, default=None)
    if method is None:
        return None
    made = invocation(api, method, writer.samples.request(method.operation))
    node = call(made.method, [*made.arguments, f"{wait_name(method)}=False"])
    lines = [*_imports(made), f"job = {layout(node, 0, len('job = '))}"]
    return JobPart(
        call=_code([*lines, "print(job.location, job.status())", "result = job.wait(timeout=600)"]),
        resume=md_code(f"Job.resume({made.method}, location)"),
    )


def _inbound(package: str, box: Inbox) -> InboundPart:
    shown = next((r for r in box.receivers if r.operation.body), box.receivers[0])
    name = "parse" if box.tag else shown.name
    lines = [f"from {package} import {box.name}", ""]
    lines += [f"event = {box.name}.{name}(request.body, headers=request.headers)"]
    if box.tag:
        about = "`parse` tells the webhooks apart by what the body says; there is a function for each, too."
    else:
        about = f"There is a function for each of the {box.name}: see [api.md](api.md)."
    return InboundPart(title=Md(box.name.title()), call=_code(lines), about=Md(about))


def _imports(shown: Invocation | None) -> list[str]:
    return [*shown.imports, ""] if shown and shown.imports else []


def _shown(shown: Invocation | None, indent: int, head: str, wait: str = "") -> list[str]:
    pad = " " * indent
    if shown is None:
        return [f"{pad}..."]
    head = (head if shown.answers else "") + wait
    lines = [f"{pad}{head}{layout(call(shown.method, shown.arguments), indent, len(head))}"]
    return [*lines, f"{pad}print(result)"] if shown.answers else lines


def _code(text: list[str]) -> Md:
    """Lines of Python inside a fence: example values are literals, so no line can be a fence."""
    return Md("\n".join(text))


def _credentials(client: ClientPlan) -> Md:
    base = f"The address is `base_url` or the environment variable `{client.env_prefix}_BASE_URL`."
    given = [line for c in client.credentials for line in _credential(client, c)]
    told = [f"{base} Credentials are arguments of the client:", "", *given] if given else [base]
    for c in client.delegated:
        told += [
            "",
            f"`{c.name}` is for the HTTP client to do. Pass `http_client=` with {md_text(delegation(c.scheme))}.",
        ]
    return Md("\n".join(told))


def _credential(client: ClientPlan, c: Credential) -> Iterator[str]:
    inputs = [f"`{i.name}` (or `{client.env_prefix}_{i.name.upper()}`)" for i in c.inputs]
    name = f"{client.env_prefix}_{c.name.upper()}"
    if not c.annotation:
        yield f"- {listed(inputs)}: requests are signed with them"
    elif c.is_pair:
        yield f"- `{c.name}`: a name and a password, or `{name}_USERNAME` and `{name}_PASSWORD`"
    elif "|" in c.annotation:
        yield (
            f"- `{c.name}`: a token, a function that gives one, or `ClientCredentials(client_id, client_secret)`, with"
            f" which the client gets its tokens itself; or `{name}`, or `{name}_CLIENT_ID` and `{name}_CLIENT_SECRET`"
        )
    else:
        yield f"- `{c.name}`, or `{name}`"
        if c.inputs:
            out = ", and logs out when it is closed" if c.scheme.session and c.scheme.session.logout else ""
            yield (
                f"- {listed(inputs)}, if there is no `{c.name}`: the client logs in at the first call that needs"
                f" it, and again when the server says so{out}"
            )
