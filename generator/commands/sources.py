"""What `specpress serve` shows, and which files that is made of."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from generator import shell, writing
from generator.commands.inputs import Input
from generator.commands.targets import Job
from generator.commands.usage import NOTHING_CONFIGURED, USAGE, options
from generator.diagnostics import Failed, report
from generator.fileset import sha256
from generator.serve.watching import digest

if TYPE_CHECKING:
    from generator.config import Config, Target

_PACK = "site"


class Sources:
    """One look at all files. `read` holds the hash of each by its path, empty if it could not be read."""

    def __init__(self, args: Namespace) -> None:
        self._args = args
        self._readers: list[shell.Reader] = []
        self._read: dict[str, str] = {}

    @property
    def read(self) -> dict[str, str]:
        """What was read up to now. Addresses are left out: nobody tells when they change."""
        found = dict(self._read)
        for reader in self._readers:
            found |= {reader.place(name): sha256(content) for name, content in reader.read.items() if "://" not in name}
            found |= dict.fromkeys(map(reader.place, reader.missed), "")
        return found

    def job(self) -> Job:
        """The target that is shown: of the document on the command line, else of the configuration. Raises Failed."""
        args = self._args
        if args.spec:
            pack = args.target or _PACK
            return Job(pack, pack, "", options(args), self._input(args.spec, args.overlay))
        config = self._configuration()
        target = _chosen(config, args.target)
        spec = config.specs[target.spec]
        given = self._input(spec.document, [*spec.overlays, *args.overlay])
        return Job(target.name, target.pack, target.out, {**target.options, **options(args)}, given)

    def templates(self, pack: str) -> Mapping[str, bytes]:
        """The files of a pack. A folder of the user's own is watched as well."""
        files = shell.load_pack_files(pack)
        if pack not in shell.builtin_packs():
            self._read |= {os.path.join(pack, name): sha256(content) for name, content in files.items()}
        return files

    def names(self, job: Job) -> Mapping[str, Mapping[str, str]]:
        """The names that the target has published."""
        old = writing.read_manifest(job.out, force=True) if job.out else None
        return old.names if old is not None else {}

    def _configuration(self) -> Config:
        from generator.config import load_config

        self._read |= {name: digest(name) for name in shell.CONFIGURATIONS}  # another one may come
        found = shell.find_configuration(".")
        if found is None:
            help = "name a document: specpress serve openapi.yaml; or write a configuration with 'specpress init'"
            raise Failed(report(NOTHING_CONFIGURED, "there is no configuration in this folder", help=help), usage=True)
        self._read[found[0]] = sha256(found[1])
        return load_config(*found)

    def _input(self, path: str, overlays: Iterable[str]) -> Input:
        content = self._file(path)
        read = [(name, self._file(name)) for name in overlays]
        given = Input.read(path, read, self._args.ref_root, self._args.allow_remote_refs, content)
        self._readers.append(given.reader)
        return given

    def _file(self, path: str) -> bytes:
        self._read[path] = ""
        content = shell.read_input(path)
        self._read[path] = sha256(content)
        return content


def _chosen(config: Config, name: str | None) -> Target:
    """The target of that name; without one the only site, or a site of the only document."""
    from generator.config import default_target

    found = [t for t in config.targets.values() if (t.name == name if name else t.pack == _PACK)]
    if not found and not name and len(config.specs) == 1:
        return default_target(_PACK, next(iter(config.specs)), "")
    if len(found) == 1:
        return found[0]
    if name:
        what = f"there is no target '{name}'"
    else:
        what = "several sites are configured" if found else "no site is configured, and several documents are"
    named = ", ".join(t.name for t in found or config.targets.values()) or "none"
    raise Failed(
        report(USAGE, what, help=f"choose one with --target, or name a document; configured: {named}"), usage=True
    )
