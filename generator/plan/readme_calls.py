"""Sections of a README on how calls are made: options, retries, errors, hooks, the HTTP client, logs, threads."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Retry
from generator.plan.pydocs import ERRORS
from generator.plan.pyfailures import own_retry, passing
from generator.plan.readme_parts import Section, Shown, Tour, bullets, fence, prose, section


def call_sections(tour: Tour) -> Iterator[Section]:
    """Those that follow the first calls."""
    if tour.brief is not None:
        yield _options(tour, tour.brief)
    yield _retries(tour)
    if tour.brief is not None:
        yield _errors(tour, tour.brief)


def client_sections(tour: Tour) -> Iterator[Section]:
    """Those on the client as a whole."""
    yield _hooks(tour)
    yield _http_client(tour)
    if tour.brief is not None:
        yield _testing(tour, tour.brief)
    yield _logging(tour)
    yield _threads()


def _options(tour: Tour, shown: Shown) -> Section:
    options = ('"timeout": Timeout(connect=5.0, response=30.0)', '"retries": 5', '"headers": {"X-Trace": "1"}')
    code = [*shown.imports(f"from {tour.package} import Timeout"), shown.line(options=options)]
    return section(
        "One call's options",
        prose("Every method takes `options`, which go before what the client says:"),
        fence(code),
        bullets(
            [
                "`timeout`: seconds, a `Timeout` (`connect`, `read`, `write`, `pool`, and `response` for the whole"
                " response), or `None` for ever. 60 s is the default.",
                "`headers` (`None` takes one away), `query` and `extra_body`: what the description does not know.",
                "`retries`, `idempotency_key`, `base_url`, `strict`: for this call only.",
            ]
        ),
        prose(
            "`client.with_options(retries=0)` is the same client with other settings for many calls; both share their"
            ' connections. `client.request("GET", "/path")` makes calls that the description does not mention.'
        ),
    )


# What the runtime does where the document says nothing else.
_PASSING = Retry(statuses=("408", "425", "429", "500", "502", "503", "504"))


def _retries(tour: Tour) -> Section:
    retry = tour.api.retry or _PASSING
    others = any(own_retry(o, tour.api) for o in tour.api.operations)
    some = " Methods that do it after something else say so in their docstrings." if others else ""
    if not retry.connections and not retry.statuses:
        return section("Retries", prose(f"Calls are not sent again.{some}"))
    refused = ["after 429"] if {"429", "4XX"} & {*retry.statuses} else []
    cases = [*refused, *(["if the request cannot have arrived"] if retry.connections else [])]
    posted = f"sent again only {', or '.join(cases)}" if cases else "not sent again"
    blocks = [
        prose(
            f"After {passing(retry)} a call is sent again,"
            " twice at most (`Client(retries=...)`), after a random time of at most 0.5 s, then 1 s, and so on up to"
            f" 8 s. `Retry-After` is obeyed; if it asks for more than 60 s the error is raised at once.{some}"
        ),
        prose(
            f"POST and PATCH are {posted}; with an idempotency key like the others. A client that sees too many"
            " failures stops repeating for a while."
        ),
    ]
    if tour.posting is not None:
        options = ('"idempotency_key": "order-17"',)
        blocks.append(fence([*tour.posting.imports(), tour.posting.line(options=options)]))
    return section("Retries", *blocks)


def _errors(tour: Tour, shown: Shown) -> Section:
    statuses = (r.status for r in shown.method.operation.responses)
    named = next((ERRORS[s] for s in statuses if s in ERRORS), "NotFoundError")
    code = shown.imports(f"from {tour.package} import APIConnectionError, APIStatusError, {named}")
    code += ["try:", shown.line(indent=4)]
    code += [f"except {named} as error:", "    print(error.body or error.text)"]
    code += ["except APIStatusError as error:", "    print(error.status, error.request_id, error.text)"]
    code += ["except APIConnectionError as error:", "    print(error)"]
    return section(
        "Errors",
        fence(code),
        bullets(
            [
                "`APIError`: all of these; `operation` says which call it was.",
                "`APIStatusError`: an error status, with `status`, `headers`, `request_id`, `text` and `body`, which is"
                " typed where the API describes it; `code` and `details` are what the API itself calls the error and"
                " adds, where its body says so. The statuses have classes: " + ", ".join(_classes()) + ", and"
                " `InternalServerError` for all from 500.",
                "`APIConnectionError`: no response; `APITimeoutError` if it took too long, `RedirectError` if a"
                " redirect fails.",
                "`DecodeError`: a response that cannot be read.",
                *(["`APIResponseError`: a success that has `error` in place of the result."] if tour.unwraps else []),
                "Wrong arguments raise `TypeError` or `ValueError` before anything is sent.",
            ]
        ),
    )


def _classes() -> Iterator[str]:
    yield from (f"`{name}` ({status})" for status, name in ERRORS.items())


def _hooks(tour: Tour) -> Section:
    code = [
        "import hashlib",
        "import hmac",
        "",
        f"from {tour.package} import Client, Hooks, PreparedRequest",
        "",
        "",
        "def sign(request: PreparedRequest) -> None:",
        '    digest = hmac.new(b"secret", request.content or b"", hashlib.sha256)',
        '    request.headers["X-Signature"] = digest.hexdigest()',
        "",
        "",
        "def report(request: PreparedRequest, error: Exception) -> None:",
        "    print(request.operation, request.method, request.shown, error)",
        "",
        "",
        "client = Client(hooks=Hooks(before_request=[sign], on_error=[report]))",
    ]
    return section(
        "Hooks",
        prose("Functions of yours see each request before it is sent, each response, and each error that is raised:"),
        fence(code),
        prose(
            "`before_request` sees every attempt, after its credentials are there. `after_response` gets the request"
            " and a response with `status`, `headers` and `content`. Hooks of an `AsyncClient` may be async. An"
            " exception in a hook ends the call."
        ),
    )


def _http_client(tour: Tour) -> Section:
    code = [
        "import ssl",
        "",
        "import httpx2",
        "",
        f"from {tour.package} import Client",
        "",
        "http_client = httpx2.Client(",
        '    proxy="http://127.0.0.1:3128",',
        '    verify=ssl.create_default_context(cafile="ca.pem"),',
        "    limits=httpx2.Limits(max_connections=20),",
        ")",
        "client = Client(http_client=http_client)",
    ]
    return section(
        "An HTTP client of your own",
        prose(
            "Proxies of the environment (`HTTPS_PROXY` and its like) are used. For other proxies, certificates or"
            " limits give an `httpx2` client, which is yours to close:"
        ),
        fence(code),
    )


def _testing(tour: Tour, shown: Shown) -> Section:
    code = [
        *([*plain, ""] if (plain := [line for line in shown.imports()[:-1] if line]) else []),
        "import httpx2",
        "",
        f"from {tour.package} import Client, NotFoundError",
        "",
        "",
        "def answer(request: httpx2.Request) -> httpx2.Response:",
        '    return httpx2.Response(404, json={"message": "gone"})',
        "",
        "",
        "transport = httpx2.MockTransport(answer)",
        "with Client(http_client=httpx2.Client(transport=transport)) as client:",
        "    try:",
        shown.line(indent=8),
        "    except NotFoundError as error:",
        '        assert "gone" in str(error)',
    ]
    return section("Tests without a server", fence(code))


def _logging(tour: Tour) -> Section:
    return section(
        "Logs",
        prose(
            f"The logger is called `{tour.package}`: retries are logged at INFO, each answer (operation, method,"
            " address without query, status) at DEBUG; headers and bodies are not."
        ),
    )


def _threads() -> Section:
    return section(
        "Threads, tasks, start and end",
        prose(
            "One client serves all threads, one `AsyncClient` all tasks of a loop; it keeps connections open. Close it,"
            " or use it in a `with` statement: calls that are under way then raise `APIConnectionError`. Models,"
            " methods and the HTTP library are imported when they are first used; `Client().preload()` does it at once."
            " Cookies are kept as long as the client lives: let users who share no session have their own."
        ),
    )
