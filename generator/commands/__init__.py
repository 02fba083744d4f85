"""What each command does: read, run the pipeline, write, say what was done. Gives the exit code."""

from __future__ import annotations

import os
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from generator import shell, writing
from generator.commands import mocking, pages
from generator.commands.inputs import Input, Step
from generator.commands.progress import Progress
from generator.commands.targets import Job, run_target
from generator.commands.usage import NOTHING_CONFIGURED, USAGE, options
from generator.diagnostics import Diagnostic, Failed, Severity, report

if TYPE_CHECKING:
    from generator.config import Spec

_MANY_NOTES = 10  # what hundreds of pages leave to be inferred would hide what matters


def _input(path: str, overlays: Iterable[str], args: Namespace) -> Input:
    read = [(name, shell.read_input(name)) for name in overlays]
    return Input.read(path, read, args.ref_root, args.allow_remote_refs)


def transcribe(args: Namespace, console: shell.Console) -> int:
    """`specpress transcribe`: pages -> one document."""
    with Progress(not args.quiet) as step:
        job = pages.Job(args.pages, args.out, args.dialect, args.parts or pages.is_parted(args.out))
        done = pages.transcribe_pages(job, step, check=args.check, force=args.force)
    code = console.report(done.diagnostics)
    if args.report and done.report is not None:
        console.result(done.report.json() if console.form == "json" else done.report.text())
    console.say(done.summary)
    return code


def validate(args: Namespace, console: shell.Console) -> int:
    """`specpress validate`: structure, references, lint rules."""
    given = _input(args.spec, args.overlay, args)
    with Progress(not args.quiet) as step:
        found = given.checked(step)
    code = console.report(found)
    console.say(f"{args.spec}: {_verdict(found)}")
    return code


def _verdict(found: list[Diagnostic]) -> str:
    errors, warnings = (sum(d.severity is s for d in found) for s in (Severity.ERROR, Severity.WARNING))
    counts = [_count(errors, "error"), _count(warnings, "warning")]
    return f"{'not ' if errors else ''}valid ({', '.join(counts)})"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def export(args: Namespace, console: shell.Console) -> int:
    """`specpress export`: the document in another form."""
    given = _input(args.spec, args.overlay, args)
    with Progress(not args.quiet) as step:
        text, found = given.exported(args.form, step, as_json=bool(args.out and args.out.endswith(".json")))
    code = console.report(found)
    if text is None:
        return code or 1
    if args.out:
        changed = writing.write_file(args.out, text.encode())
        console.say(f"{args.out}: {'written' if changed else 'unchanged'}")
    else:
        console.result(text)
    return code


def mock(args: Namespace, console: shell.Console) -> int:
    """`specpress mock`: the API of a document on a loopback port."""
    return mocking.mock(_input(args.spec, args.overlay, args), args, console)


def serve(args: Namespace, console: shell.Console) -> int:
    """`specpress serve`: documentation and mock of a document, again whenever it changes."""
    from generator.commands import serving  # and with it a server

    return serving.serve(args, console)


def init(args: Namespace, console: shell.Console) -> int:
    """`specpress init`: a commented configuration."""
    from generator.config import template

    if os.path.lexists(args.out):
        raise Failed(report(USAGE, f"'{args.out}' exists", help="name another file with --out"), usage=True)
    writing.write_file(args.out, template("toml" if args.out.endswith(".toml") else "yaml").encode())
    console.say(f"{args.out}: written; edit it, then run 'specpress generate'")
    return 0


def generate(args: Namespace, console: shell.Console) -> int:
    """`specpress generate`: one target of a document, or all that are configured."""
    code = 0
    told: set[Diagnostic] = set()  # what several targets say of one document is said once
    with Progress(not args.quiet) as step:
        jobs = _given_jobs(args) if args.spec else _configured_jobs(args, console, step)
        for job in jobs:
            if isinstance(job, int):
                code = max(code, job)
                continue
            try:
                done = run_target(job, step, check=args.check, force=args.force, strictly=args.strict)
                code = max(code, console.report([d for d in done.diagnostics if d not in told]))
                told.update(done.diagnostics)
                console.say(done.summary)
            except Failed as problem:
                again = told.issuperset(problem.diagnostics)
                told.update(problem.diagnostics)
                code = max(code, 1 if again else console.give_up(problem))
                if again:
                    console.say(f"{job.out}: nothing written, {job.given.path} has errors")
    return code


def _given_jobs(args: Namespace) -> Iterator[Job | int]:
    if not args.target or not args.out:
        missing = "--out" if args.target else "--target"
        built_in = ", ".join(shell.builtin_packs())
        help = f"for example: specpress generate {args.spec} --target python --out client (built in: {built_in})"
        raise Failed(report(USAGE, f"a document was given without {missing}", help=help), usage=True)
    yield Job(args.target, args.target, args.out, options(args), _input(args.spec, args.overlay, args))


def _configured_jobs(args: Namespace, console: shell.Console, step: Step) -> Iterator[Job | int]:
    """The configured targets; where a transcription that comes first has errors, also its exit code."""
    from generator.config import load_config

    found = shell.find_configuration(".")
    if found is None:
        help = "name a document, a target and a folder, or write a configuration with 'specpress init'"
        raise Failed(report(NOTHING_CONFIGURED, "there is no configuration in this folder", help=help), usage=True)
    config = load_config(*found)
    targets = [t for t in config.targets.values() if not args.target or t.name == args.target]
    if not targets or (args.out and len(targets) > 1):
        what = f"there is no target '{args.target}'" if not targets else "--out needs a --target"
        help = f"configured: {', '.join(config.targets) or 'none'}"
        raise Failed(report(USAGE, what, help=help), usage=True)
    inputs: dict[str, Input] = {}

    def given(spec: Spec) -> Input:
        if spec.name not in inputs:
            inputs[spec.name] = _input(spec.document, [*spec.overlays, *args.overlay], args)
        return inputs[spec.name]

    for name in dict.fromkeys(t.spec for t in targets):
        if config.specs[name].pages:
            yield _transcribe_configured(config.specs[name], args, console, step)
    for target in targets:
        chosen = {**target.options, **options(args)}
        out, spec = args.out or target.out, given(config.specs[target.spec])
        yield Job(target.name, target.pack, out, chosen, spec, target.untracked)


def _transcribe_configured(spec: Spec, args: Namespace, console: shell.Console, step: Step) -> int:
    captured = [page for pattern in spec.pages for page in shell.expand("", pattern)]
    job = pages.Job(captured, spec.document, spec.dialect, spec.parts)
    done = pages.transcribe_pages(job, step, check=args.check, force=args.force, again=args.strict)
    notes = Counter(d.code for d in done.diagnostics if d.severity is Severity.NOTE)
    many = console.form == "text" and notes.total() > _MANY_NOTES
    code = console.report([d for d in done.diagnostics if not many or d.severity is not Severity.NOTE])
    if many:
        told = ", ".join(f"{count} {name}" for name, count in sorted(notes.items()))
        console.say(f"{spec.document}: notes that 'specpress transcribe' shows: {told}")
    console.say(done.summary)
    return code


COMMANDS: Mapping[str, Callable[[Namespace, shell.Console], int]] = {
    "transcribe": transcribe,
    "validate": validate,
    "generate": generate,
    "export": export,
    "mock": mock,
    "serve": serve,
    "init": init,
}
