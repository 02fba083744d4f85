"""The README of a Python client: the same tour for every API, with calls that this one has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.encode import Md, md_code, md_prose, md_text
from generator.ir import Api
from generator.plan.context import Context
from generator.plan.inbound import Inbox
from generator.plan.pyclient import ClientPlan, Credential, delegation
from generator.plan.pyjobs import wait_name
from generator.plan.pysources import listed
from generator.plan.pytypes import Types
from generator.plan.readme_calls import call_sections, client_sections
from generator.plan.readme_conditions import conditions_section
from generator.plan.readme_data import data_sections
from generator.plan.readme_pages import lists_section
from generator.plan.readme_parts import Section, Shown, Tour, bullets, fence, prose, section


@dataclass(frozen=True, slots=True, kw_only=True)
class Readme:
    """What the README says of the API, and its sections."""

    about: Md
    sections: tuple[Section, ...]


def readme(api: Api, context: Context, client: ClientPlan, boxes: tuple[Inbox, ...], types: Types) -> Readme:
    """The README of a client. Every fence of it runs, where `client` is a `Client()`."""
    methods = [m for n in context.surface.namespaces for m in n.methods]
    tour = Tour(api, context, client, methods, types)
    return Readme(
        about=md_prose(api.description) if api.description else md_text(f"A typed client of {api.title}."),
        sections=tuple(_sections(tour, boxes)),
    )


def _sections(tour: Tour, boxes: tuple[Inbox, ...]) -> Iterator[Section]:
    yield _call(tour)
    yield _await(tour)
    yield _settings(tour.client, tour.package)
    yield from call_sections(tour)
    yield from data_sections(tour)
    # What only some APIs have: a section each, by a function of its own.
    if tour.list is not None:
        yield lists_section(tour.list)
    yield from conditions_section(tour)
    yield from _jobs(tour)
    yield from (_inbound(tour.package, box) for box in boxes)
    yield from client_sections(tour)


def _call(tour: Tour) -> Section:
    shown = tour.rich
    code = [*(shown.imports() if shown else []), f"from {tour.package} import Client", "", "with Client() as client:"]
    return section(
        "Call",
        fence([*code, *_printed(shown, 4)]),
        prose(
            "All methods are listed in [api.md](api.md). They take path parameters by position and everything else by"
            " name. Below, `client` is a `Client()`."
        ),
    )


def _await(tour: Tour) -> Section:
    shown = tour.brief
    code = ["import asyncio", *(shown.imports() if shown and shown.imports() else [""])]
    code += [f"from {tour.package} import AsyncClient", "", "", "async def main() -> None:"]
    code += ["    async with AsyncClient() as client:", *_printed(shown, 8, "await "), "", "", "asyncio.run(main())"]
    return section("Await", fence(code))


def _printed(shown: Shown | None, indent: int, wait: str = "") -> list[str]:
    pad = " " * indent
    if shown is None:
        return [f"{pad}print(client.base_url)"]
    if not shown.made.answers:
        return [shown.line(wait, indent)]
    return [shown.line(f"result = {wait}", indent), f"{pad}print(result)"]


def _settings(client: ClientPlan, package: str) -> Section:
    """Where the API is, and who calls it."""
    prefix = client.env_prefix
    default = client.servers.default
    base = f"The address is `base_url`, or the environment variable `{prefix}_BASE_URL`"
    base += f", or {md_code(default)}." if default else ": one of them is needed."
    base += " The environment is read when a client is made. Redirects to another host get no credentials."
    blocks = [prose(base), bullets(_servers(client))]
    given = [line for c in client.credentials for line in _credential(client, c)]
    if given:
        blocks += [prose("Credentials are arguments of the client:"), bullets(given)]
    blocks += [
        prose(f"`{c.name}` is for the HTTP client to do. Pass `http_client=` with {md_text(delegation(c.scheme))}.")
        for c in client.delegated
    ]
    token = next((c.name for c in client.credentials if c.annotation.startswith("Token")), None)
    if token is not None:
        variable = f'os.environ["{prefix}_{token.upper()}"]'
        code = ["import os", "", f"from {package} import Client", "", f"client = Client({token}=lambda: {variable})"]
        blocks += [
            prose(
                "Instead of a secret you can give a function: it is asked for each request. That of an `AsyncClient`"
                " may be async."
            ),
            fence(code),
        ]
    return section("Address and credentials" if given or client.delegated else "Address", *blocks)


def _servers(client: ClientPlan) -> Iterator[str]:
    servers, prefix = client.servers, client.env_prefix
    if len(servers.listed) > 1:
        pairs = zip(servers.names, servers.listed, strict=True)
        shown = (f"{md_code(repr(name) if name else str(n))} ({md_code(s.url)})" for n, (name, s) in enumerate(pairs))
        yield f"`server`, or `{prefix}_SERVER`: {', '.join(shown)}"
    for v in servers.variables.values():
        values = f" ({', '.join(map(md_code, v.values))})" if v.values else ""
        default = f"; {md_code(v.default)} if it is not given" if v.default else ""
        yield f"`{v.name}`, or `{prefix}_{v.name.upper()}`: {md_text(v.doc)}{values}{default}"


def _jobs(tour: Tour) -> Iterator[Section]:
    shown = tour.job
    if shown is None:
        return
    wait = (f"{wait_name(shown.method)}=False",)
    code = [*shown.imports(), shown.line("job = ", more=wait), "print(job.location, job.status())"]
    yield section(
        "Jobs",
        prose(
            "Some things the server accepts first and does later. A method that starts a job waits for its end, for"
            ' `options={"job_timeout": 600}` at most (seconds), and raises `JobFailedError`. With `wait=False` it gives'
            " the job:"
        ),
        fence([*code, "result = job.wait(timeout=600)"]),
        prose(
            "A `Job` has `id`, `location`, `done`, `last` (the body of the last response that told of it) and"
            f" `result()`; {md_code(f'Job.resume({shown.made.method}, location)')} goes on with one, in another"
            " process as well."
        ),
    )


def _inbound(package: str, box: Inbox) -> Section:
    first = next((r for r in box.receivers if r.operation.body), box.receivers[0])
    name = "parse" if box.tag else first.name
    result = "print(" if box.tag or first.operation.body else ""
    called = f"{result}{box.name}.{name}(body, headers=headers)" + (")" if result else "")
    code = ["from collections.abc import Mapping", "", f"from {package} import {box.name}", "", ""]
    code += ["def receive(body: bytes, headers: Mapping[str, str]) -> None:", f"    {called}"]
    if box.tag:
        about = "`parse` tells the webhooks apart by what the body says; there is a function for each, too."
    else:
        about = f"There is a function for each of the {box.name}: see [api.md](api.md)."
    return section(
        box.name.title(),
        fence(code),
        prose(
            f"The body is bytes or text as it came; the headers are a mapping or pairs of bytes. {about} What is not as"
            " described is kept unless `strict=True`; a body that cannot be read raises `DecodeError`. Signatures are"
            " not checked: do that first."
        ),
    )


def _credential(client: ClientPlan, c: Credential) -> Iterator[str]:
    inputs = [f"`{i.name}` (or `{client.env_prefix}_{i.name.upper()}`)" for i in c.inputs]
    name = f"{client.env_prefix}_{c.name.upper()}"
    if not c.annotation:
        yield f"{listed(inputs)}: requests are signed with them"
    elif c.is_pair:
        yield f"`{c.name}`: a name and a password, or `{name}_USERNAME` and `{name}_PASSWORD`"
    elif "|" in c.annotation:
        yield (
            f"`{c.name}`: a token, a function that gives one, or `ClientCredentials(client_id, client_secret)`, with"
            f" which the client gets its tokens itself; or `{name}`, or `{name}_CLIENT_ID` and `{name}_CLIENT_SECRET`"
        )
    else:
        yield f"`{c.name}`, or `{name}`"
        if c.inputs:
            out = ", and logs out when it is closed" if c.scheme.session and c.scheme.session.logout else ""
            yield (
                f"{listed(inputs)}, if there is no `{c.name}`: the client logs in at the first call that needs"
                f" it, and again when the server says so{out}"
            )
