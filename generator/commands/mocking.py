"""`specpress mock`: a document's API on a loopback port."""

from __future__ import annotations

import gc
import json
import sys
import time
from argparse import Namespace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from generator import shell
from generator.commands.inputs import Input, failed
from generator.commands.progress import Progress
from generator.diagnostics import Failed, Severity, declare, report, strict

if TYPE_CHECKING:
    from generator.mock import Mock
    from generator.serve.app import Settings

MISSING_EXTRA = declare("missing-extra", Severity.ERROR, "a command needs packages that are not installed")

_EXTRA = ("starlette", "uvicorn", "httptools", "jsonschema_rs")


def mock(given: Input, args: Namespace, console: shell.Console) -> int:
    """Serve the API until a signal arrives; or the exit code that says why it cannot be."""
    need_extra("mock")
    from generator.serve import running

    listening = running.listening(args.host, args.port)
    gc.disable()  # what is read now stays: to look for garbage in it again and again is a tenth of the start
    with listening:
        with Progress(not args.quiet) as step:
            found = given.checked(step)
            if not failed(strict(found) if console.strict else found):
                # Notes of what clients do not do say nothing of a mock.
                found = [*found, *(d for d in given.api(step)[1] if d.severity is not Severity.NOTE)]
            code = console.report(found)
            if code:
                return code
            app = application(given, args, console)
        _announce(given, running.address(listening), console)
        gc.freeze()
        gc.enable()
        running.run(app, listening)
    return 0


def need_extra(command: str) -> None:
    """Raises Failed if what servers need is not installed."""
    missing = [name for name in _EXTRA if find_spec(name) is None]
    if missing:
        message = f"'specpress {command}' needs packages that are not installed: {', '.join(missing)}"
        raise Failed(report(MISSING_EXTRA, message, help="pip install 'specpress[serve]'"), usage=True)


def settings(args: Namespace, console: shell.Console) -> Settings:
    """How a server behaves, as the command line says."""
    from generator.serve.app import Settings
    from generator.serve.hosts import Hosts

    return Settings(
        hosts=Hosts(args.host, args.allow_host),
        latency=args.latency / 1000,
        fail=args.fail,
        seed=args.seed,
        log=None if args.quiet else console.say,
    )


def application(given: Input, args: Namespace, console: shell.Console) -> Any:
    """The mock of a document without errors, as an ASGI application."""
    from generator.serve.app import Application
    from generator.serve.running import open_to_all

    app = Application(_mock(given, args, console), settings(args, console))
    return open_to_all(app) if args.cors else app


def _mock(given: Input, args: Namespace, console: shell.Console) -> Mock:
    from generator.mock import Mock, Options
    from generator.serve.checking import Checks

    def quiet(_: str) -> None:
        pass

    api, _ = given.api(quiet)
    options = Options(stateful=args.stateful, polls=args.job_polls, seed=args.seed)
    checks = Checks(api, given.prepared(quiet), lambda text: console.say(f"{given.path}: note: {text}"))
    return Mock(api, options, time.time, check=checks)


def _announce(given: Input, address: str, console: shell.Console) -> None:
    """One line on standard output: where the API is."""
    api, _ = given.api(lambda _: None)
    if console.form == "json":
        console.result(json.dumps({"address": address, "title": api.title, "operations": len(api.operations)}) + "\n")
        return
    count = len(api.operations)
    console.result(
        f"{address} answers as {quoted(api.title)} ({count} operation{'' if count == 1 else 's'}); Ctrl+C ends it\n"
    )


def quoted(text: str) -> str:
    """A text that others made, in quotes; what could steer a terminal, or what this one cannot show, is spelled out."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return repr(text).encode(encoding, "backslashreplace").decode(encoding)
