"""Generating one target: nothing at all if nothing changed, else the pipeline and a safe write."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from generator import shell, writing
from generator.commands.inputs import Input, Step, failed
from generator.commands.own_code import whole_digest
from generator.diagnostics import Diagnostic, Failed, Severity, strict
from generator.fileset import Manifest, make_manifest, sha256

if TYPE_CHECKING:
    from generator.ir import Json
    from generator.pipeline import Before

REF = "ref/"
WARNINGS = "warnings"


@dataclass(frozen=True, slots=True)
class Job:
    """A target to generate."""

    name: str
    pack: str
    out: str
    options: Mapping[str, Json]
    given: Input
    untracked: tuple[str, ...] = ()

    def is_untracked(self, path: str) -> bool:
        """Whether version control does not keep a file."""
        return any(fnmatchcase(path, pattern) for pattern in self.untracked)


@dataclass(frozen=True, slots=True)
class Done:
    """What a job did, for the console."""

    diagnostics: list[Diagnostic]
    summary: str


def run_target(job: Job, step: Step, *, check: bool, force: bool, strictly: bool) -> Done:
    """Generate a target. Raises Failed; with `check` nothing is written and drift is an error."""
    templates = shell.load_pack_files(job.pack)
    old = writing.read_manifest(job.out, force=force)
    if old is not None and _unchanged(job, templates, old, strictly) and writing.is_intact(job.out, old):
        said = ", with warnings that 'specpress validate' shows" if WARNINGS in old.inputs else ""
        return Done([], f"{job.out}: {_files(len(old.files))} up to date{said}")
    from generator.packs import load_pack

    pack = load_pack(job.pack, templates)
    found = job.given.checked(step)
    if failed(_seen(found, strictly)):
        return Done(found, f"{job.out}: nothing written, {job.given.path} has errors")
    api, more = job.given.api(step)
    found = [*found, *more]
    if failed(_seen(found, strictly)):
        return Done(found, f"{job.out}: nothing written, {job.given.path} has errors")
    from generator.pipeline import generate

    made = generate(api, pack, job.options, _before(job.out, old), step, job.given.prepared(step))
    found = [*found, *job.given.placed(made.diagnostics, step)]
    if failed(_seen(found, strictly)):
        return Done(found, f"{job.out}: nothing written")
    manifest = make_manifest(made.files, inputs=_inputs(job, templates, found), names=made.names, keys=made.keys)
    if check:
        absent = [p for p in made.files if job.is_untracked(p)]
        drift = writing.check_tree(job.out, made.files, manifest, absent=absent)
        verdict = f"{len(drift)} differences" if drift else "up to date"
        return Done([*found, *drift], f"{job.out}: {_files(len(made.files))}, {verdict}")
    step(f"writing {job.out}")
    written = writing.write_tree(job.out, made.files, manifest, force=force, untracked=job.is_untracked)
    return Done([*found, *written.diagnostics], f"{job.out}: {_told(written)}")


def _seen(found: list[Diagnostic], strictly: bool) -> list[Diagnostic]:
    return strict(found) if strictly else found


def _files(count: int) -> str:
    return f"{count} file{'' if count == 1 else 's'}"


def _told(written: writing.Written) -> str:
    parts = [f"{len(written.written)} written", f"{len(written.unchanged)} unchanged"]
    if written.deleted:
        parts.append(f"{len(written.deleted)} deleted")
    return f"{_files(len(written.written) + len(written.unchanged))}: {', '.join(parts)}"


def _before(out: str, old: Manifest | None) -> Before:
    from generator.pipeline import Before

    if old is None:
        return Before()
    kept = old

    def content(path: str) -> bytes | None:
        return writing.read_generated(out, kept, path)

    return Before(kept.names, {path: entry.key for path, entry in kept.files.items()}, content)


# ---- what a target depends on


def _inputs(job: Job, templates: Mapping[str, bytes], found: list[Diagnostic]) -> dict[str, str]:
    inputs = {**job.given.digests(), **_fixed(job, templates)}
    warnings = [d.message for d in found if d.severity is Severity.WARNING]
    return inputs | ({WARNINGS: sha256(json.dumps(warnings).encode())} if warnings else {})


def _fixed(job: Job, templates: Mapping[str, bytes]) -> dict[str, str]:
    """Hashes of the pack, its options and the generator itself."""
    sources = hashlib.sha256()
    for name, content in templates.items():
        sources.update(f"{name}\0{len(content)}\0".encode() + content)
    options = json.dumps(job.options, sort_keys=True)
    return {"pack": sources.hexdigest(), "options": sha256(options.encode()), "generator": whole_digest()}


def _unchanged(job: Job, templates: Mapping[str, bytes], old: Manifest, strictly: bool) -> bool:
    """Whether all inputs are those of the last run. Referenced files are read again, nothing is parsed."""
    if strictly and WARNINGS in old.inputs:
        return False
    try:
        for name in old.inputs:
            if name.startswith(REF):
                job.given.reader.fetch(name.removeprefix(REF))
    except Failed:  # whatever is wrong with it, the full run says so
        return False
    now = {**job.given.digests(), **_fixed(job, templates)}
    return now == {name: digest for name, digest in old.inputs.items() if name != WARNINGS}
