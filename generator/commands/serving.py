"""`specpress serve`: the documentation of a document and its mock on a loopback port, again whenever a file changes."""

from __future__ import annotations

import gc
import json
import os
import threading
import time
from argparse import Namespace
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from generator import shell
from generator.commands.inputs import Step, failed
from generator.commands.mocking import application, need_extra, quoted, settings
from generator.commands.progress import Progress
from generator.commands.sources import Sources
from generator.commands.usage import USAGE
from generator.diagnostics import Diagnostic, Failed, Severity, render, report, strict
from generator.serve.feed import State
from generator.serve.pages import ASSETS, MOCK, Site
from generator.serve.together import Together
from generator.serve.watching import EVERY, Watch

_STACK = 64 * 1024 * 1024  # bytes for a thread that goes through documents which nest deeply
_MOST = 20  # problems that a page shows
_FEW = 3  # files that are told by name


@dataclass(frozen=True, slots=True)
class Made:
    """What the files as they are give."""

    site: Site
    mock: Any
    found: list[Diagnostic]
    title: str
    operations: int


def serve(args: Namespace, console: shell.Console) -> int:
    """Serve until a signal arrives; or the exit code that says why it cannot be."""
    need_extra("serve")
    from generator.serve import running

    listening = running.listening(args.host, args.port)
    with listening:
        again = _begun(running.address(listening), args, console)
        again.start()
        try:
            running.run(again.app, listening, ending=again.app.feed.end)
        finally:
            again.stop()
    return 0


def _begun(address: str, args: Namespace, console: shell.Console) -> Again:
    """The first site, announced. Raises Failed if there is none: a document that is wrong from the start is not waited
    for, so that a script hears of it.
    """
    sources = Sources(args)
    with Progress(not args.quiet) as step:
        made = _made(sources, args, console, step)
    console.report(made.found)
    if console.form == "json":
        said = {"address": address, "mock": address + MOCK, "title": made.title, "operations": made.operations}
        console.result(json.dumps(said) + "\n")
    else:
        console.result(f"{address} shows {quoted(made.title)}, {address}{MOCK} answers as it; Ctrl+C ends both\n")
    app = Together(made.site, made.mock, settings(args, console), _assets())
    return Again(app, args, console, sources.read, made.found)


def _assets() -> Mapping[str, bytes]:
    home = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "serve")
    return {name: shell.read_input(os.path.join(home, name)) for name in ASSETS}


def _made(sources: Sources, args: Namespace, console: shell.Console, step: Step) -> Made:
    """The site and the mock of the files as they are. Raises Failed with all that is to be said."""
    from generator.packs import load_pack
    from generator.pipeline import Before, generate

    job = sources.job()
    pack = load_pack(job.pack, sources.templates(job.pack))
    given = job.given
    found = _sound(given.checked(step), console)
    api, more = given.api(step)
    found = _sound([*found, *more], console)
    made = generate(api, pack, job.options, Before(sources.names(job)), step, given.prepared(step))
    found = _sound([*found, *given.placed(made.diagnostics, step)], console)
    if "index.html" not in made.files:
        message, help = f"target '{job.name}' writes no index.html, so there is no site", "choose one with --target"
        raise Failed(report(USAGE, message, help=help), usage=True)
    told = [d for d in found if d.severity is not Severity.NOTE]  # what clients do not do says nothing of a site
    return Made(Site.of(made.files), application(given, args, console), told, api.title, len(api.operations))


def _sound(found: list[Diagnostic], console: shell.Console) -> list[Diagnostic]:
    """The findings, if there is no error among them. Raises Failed."""
    seen = strict(found) if console.strict else found
    if failed(seen):
        raise Failed(*seen)
    return found


class Again:
    """A thread that builds again when a file that was read is another. What is served changes when that is done; while
    the files have errors it stays, and open pages are told of them.
    """

    def __init__(
        self, app: Together, args: Namespace, console: shell.Console, read: Mapping[str, str], told: list[Diagnostic]
    ) -> None:
        self.app, self._args, self._console = app, args, console
        self._watch = Watch(read)
        self._told = set(told)
        self._ended = threading.Event()

    def start(self) -> None:
        """Begin to watch."""
        before = threading.stack_size(_STACK)
        threading.Thread(target=self._run, name="specpress-watch", daemon=True).start()
        threading.stack_size(before)

    def stop(self) -> None:
        """Watch no longer. A build that is going on has no effect any more."""
        self._ended.set()

    def _pause(self, seconds: float) -> bool:
        return not self._ended.wait(seconds)

    def _run(self) -> None:
        while self._pause(EVERY):
            if not self._watch.changed():
                continue
            self._watch.settled(self._pause)
            before = self._watch.now()
            if changed := [path for path, found in before.items() if found != self._watch.known[path]]:
                self._build(sorted(changed), before)
                gc.collect()  # what was served before is as large as what is now, and seldom looked for

    def _build(self, changed: list[str], before: Mapping[str, str]) -> None:
        """Build once. `before` are the hashes of files up to now: an attempt that fails may not come to all of them."""
        start = time.monotonic()
        sources = Sources(self._args)
        made = self._attempt(sources)
        self._watch.known = {**before, **sources.read} if isinstance(made, Failed) else sources.read
        if self._ended.is_set() or (isinstance(made, Failed) and self._watch.changed()):
            return  # what was read may be half of something: it is read again at once
        if isinstance(made, Failed):
            self.app.feed.tell(State(self.app.site.version, _problems(made)))
            self._say(made.diagnostics, f"{_told(changed)} changed: the site and the mock stay as they were")
            return
        self.app.site, self.app.mock = made.site, made.mock
        self.app.feed.tell(State(made.site.version))
        new = [d for d in made.found if d not in self._told]
        self._told = set(made.found)
        self._say(new, f"{_told(changed)} changed: built again in {time.monotonic() - start:.1f} s")

    def _say(self, found: Iterable[Diagnostic], text: str) -> None:
        with suppress(OSError, ValueError):  # whoever read the output may have gone; pages are told all the same
            self._console.report(found)
            self._console.say(text)

    def _attempt(self, sources: Sources) -> Made | Failed:
        try:
            return _made(sources, self._args, self._console, lambda _: None)
        except Failed as why:
            return why
        except (RecursionError, MemoryError, OSError, UnicodeError) as error:
            return shell.environment_failure(error)
        except Exception as error:  # the next change may do without it
            return shell.defect_failure(error)


def _told(paths: list[str]) -> str:
    """Files, for a person."""
    if len(paths) > _FEW:
        return f"{len(paths)} files"
    return ", ".join(ascii(shell.from_here(path))[1:-1] for path in paths)


def _problems(failed: Failed) -> tuple[str, ...]:
    """What is wrong, as a terminal shows it."""
    errors = [d for d in failed.diagnostics if d.severity is Severity.ERROR] or list(failed.diagnostics)
    more = [f"and {len(errors) - _MOST} more"] if len(errors) > _MOST else []
    return (*(render([d], "text").rstrip() for d in errors[:_MOST]), *more)
