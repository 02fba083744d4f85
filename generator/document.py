"""A document: its main file with overlays applied, and the files that its references lead to.

A location is `#/pointer` in the main file and `parts/pet.yaml#/pointer` in another, by its path from the main file's
folder.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeGuard
from urllib.parse import unquote

from generator import refs
from generator.assemble import Assembled, assembled
from generator.closest import near, spelled
from generator.dangling import left_out
from generator.diagnostics import Diagnostic, Failed, Position, Severity, declare, report
from generator.ir import Json
from generator.overlay import Origin, apply_overlays
from generator.resources import Resources, join
from generator.source import Source, read

DANGLING_REF = declare("dangling-ref", Severity.ERROR, "a reference to something that is not there")
INVALID_REF = declare("invalid-ref", Severity.ERROR, "a reference that is no text, or no reference")
REMOTE_REF = declare("remote-ref", Severity.ERROR, "a reference to an address")
NOT_OPENAPI = declare("not-openapi", Severity.ERROR, "a file that is no OpenAPI document")
LOCAL_REF = declare("repaired-local-reference", Severity.WARNING, "a reference meant for the schema it stands in")
DYNAMIC_REF = declare("dynamic-ref", Severity.WARNING, "a $dynamicRef with several anchors, read as a plain reference")
SPELLED_REF = declare(
    "repaired-reference-case", Severity.WARNING, "a reference that is right but for upper and lower case"
)
UNSUPPORTED_VERSION = declare("unsupported-version", Severity.ERROR, "a document of a version that is not read")

Fetch = Callable[[str], bytes]


class Document:
    """`root` is the main file's data with overlays applied; `sources` are all files read so far, the main one as ''."""

    def __init__(
        self,
        source: Source,
        root: dict[str, Json],
        origins: Mapping[str, Origin],
        fetch: Fetch,
        remote: Fetch | None = None,
    ) -> None:
        self.name = source.name
        self.root = root
        version = root.get("openapi", root.get("swagger"))
        self.version = version if isinstance(version, str) else str(version)
        self.sources: dict[str, Source] = {"": source}
        self._origins = origins
        self._fetch = fetch
        self._remote = remote
        self._ids = self.version.startswith(("3.1", "3.2"))
        self._read_as: dict[str, str] = {}
        self._resources = Resources()
        self._resources.add("", root, posixpath.basename(self.name), source.text, self._ids)
        self._behind: tuple[Document, Mapping[str, str]] | None = None
        self._references: dict[str, tuple[refs.Reference, ...]] = {}

    def rewritten(
        self, root: dict[str, Json], moved: Mapping[str, str], origins: Mapping[str, Origin] | None = None
    ) -> Document:
        """This document with other data, of which a diagnostic still tells the place in the files given.

        `moved` maps pointers of `root` to pointers (`/a/b`) or locations (`part.yaml#/a`) of this document; below and
        beside them nothing has moved. `origins` are what overlays wrote after that.
        """
        new = Document(self.sources[""], root, origins or {}, self._fetch, self._remote)
        new.name = self.name
        new.sources = self.sources
        new._read_as = self._read_as
        for file, source in self.sources.items():
            if file:
                new._resources.add(file, source.data, file, source.text, self._ids)
        new._behind = (self, moved)
        return new

    def given(self, location: str) -> str:
        """The location in the files given, as deep as there is something, for a location in this data."""
        file, _, pointer = location.partition("#")
        if file or self._is_overlaid(pointer):
            return location
        if self._behind is None:
            return self.through(refs.tokens(pointer))
        old, moved = self._behind
        end = len(pointer)
        while end > 0:
            before = moved.get(pointer[:end])
            if before is not None:
                return old.given((before if "#" in before else f"#{before}") + pointer[end:])
            end = pointer.rfind("/", 0, end)
        return old.given(location)

    def get(self, location: str) -> Json:
        """The value at a location. Raises KeyError."""
        file, _, pointer = location.partition("#")
        if not file:
            return refs.lookup(self.root, pointer)
        return refs.lookup(self._file(file).data, pointer)

    def references(self, file: str = "") -> tuple[refs.Reference, ...]:
        """All references in a file, in order. Looked for once: nothing changes the data that was read."""
        if file not in self._references:
            self._references[file] = tuple(refs.references(self.get(f"{file}#"), f"{file}#"))
        return self._references[file]

    def resolve(self, ref: str, at: str) -> str:
        """The location that a reference standing at a location points to, whether or not anything is there.

        Reads the file it names. Raises Failed if that cannot be read or must not be.
        """
        return self.resolved(ref, at)[0]

    def resolved(self, ref: str, at: str) -> tuple[str, bool]:
        """As `resolve`, and whether the reference says so: false if only a place close by has what it names."""
        head, _, raw = ref.partition("#")
        root, base = self._resources.base(at)
        if not head and raw[:1] == "/" and raw[:7] != "/$defs/" and "%" not in raw and root.endswith("#"):
            return self._read_as.get(root + raw, root + raw), True
        if head:
            root = self._resources.find(join(base, head)) or self._read(head, base, at.partition("#")[0])
        fragment = unquote(raw)
        if fragment and not fragment.startswith("/"):
            return self._resources.anchor(root, fragment) or f"{root.partition('#')[0]}#{fragment}", True
        target = root + fragment
        is_root = root.endswith("#") and not fragment.startswith("/$defs/") and "%" not in raw
        if is_root or not fragment or self._has(target):
            return self._read_as.get(target, target), True
        if self._has(root + raw):  # a key that holds a percent sign, written as it is
            return root + raw, True
        close = None if head else self._close(fragment, at)
        return (close, False) if close is not None else (target, True)

    def read_as(self, target: str, location: str) -> None:
        """From now on read a location, where nothing is, as another."""
        self._read_as[target] = location

    def is_address(self, ref: str, at: str) -> bool:
        """Whether a reference leads to an address that nothing which was read stands for."""
        if ref.startswith("#"):
            return False
        target = join(self._resources.base(at)[1], ref)
        is_elsewhere = refs.is_remote(ref) or refs.is_remote(at.partition("#")[0])
        return is_elsewhere and self._resources.find(target) is None and bool(ref.partition("#")[0])

    def rivals(self, name: str) -> int:
        """How many `$dynamicAnchor`s of a name there are."""
        return self._resources.rivals(name)

    @property
    def embedded(self) -> bool:
        """Whether parts of the files have an `$id`."""
        return self._resources.embedded

    def has_id(self, location: str) -> bool:
        """Whether what stands at a location has an `$id`."""
        return self._resources.names(location)

    def _read(self, head: str, base: str, file: str) -> str:
        """The root of the file that a reference names: beside the file that refers to it, or at its address."""
        target = join(base, head)
        if refs.is_remote(head) or refs.is_remote(file):
            self._file(target)
            return f"{target}#"
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(head)))
        beside = "" if beside == posixpath.basename(self.name) else beside
        self._file(beside)
        return f"{beside}#"

    def _close(self, fragment: str, at: str) -> str | None:
        """Where the whole file has what is named; or, if it is one of `$defs`, the nearest schema around `at`."""
        whole = f"{at.partition('#')[0]}#{fragment}"
        if self._has(whole):
            return whole
        around = at if fragment.startswith("/$defs/") else ""
        while "/" in around.partition("#")[2]:
            around = around.rpartition("/")[0]
            if around.endswith("#"):
                break
            if self._has(around + fragment):
                return around + fragment
        return None

    def _has(self, location: str) -> bool:
        try:
            self.get(location)
        except KeyError:
            return False
        return True

    def follow(self, location: str) -> str:
        """The location after the chain of references that starts there. Raises KeyError, Failed."""
        seen: set[str] = set()
        while location not in seen:
            seen.add(location)
            value = self.get(location)
            ref = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(ref, str):
                break
            location = self.resolve(ref, location)
        return location

    def through(self, parts: Iterable[str]) -> str:
        """The location that keys lead to from the root, through references on the way; as far as there is something."""
        here = "#"
        for part in parts:
            try:
                below = f"{self.follow(here)}/{refs.escape(part)}"
                self.get(below)
            except (KeyError, Failed):
                break
            here = below
        return here

    def locate(self, locations: Iterable[str]) -> dict[str, Position]:
        """Positions of locations, each file walked once; what an overlay put there stands in the overlay."""
        locations = list(locations)
        if self._behind is not None:
            own = [at for at in locations if at.startswith("#") and self._is_overlaid(at[1:])]
            given = {location: self.given(location) for location in locations if location not in own}
            found = self._behind[0].locate(given.values())
            told = {location: found[there] for location, there in given.items() if there in found}
            return {**told, **self._located(own)}
        return self._located(locations)

    def _located(self, locations: Iterable[str]) -> dict[str, Position]:
        by_source: dict[int, tuple[Source, dict[str, str]]] = {}
        for location in locations:
            file, _, pointer = location.partition("#")
            source = self.sources.get(file)
            if not file:
                source, pointer = self._origin(pointer)
            if source is not None:
                by_source.setdefault(id(source), (source, {}))[1][location] = pointer
        found: dict[str, Position] = {}
        for source, wanted in by_source.values():
            positions = source.positions(wanted.values())
            found |= {location: positions[p] for location, p in wanted.items() if p in positions}
        return found

    def _is_overlaid(self, pointer: str) -> bool:
        return bool(self._origins) and self._origin(pointer)[0] is not self.sources[""]

    def _origin(self, pointer: str) -> tuple[Source, str]:
        end = len(pointer)
        while self._origins and end > 0:
            origin = self._origins.get(pointer[:end])
            if origin is not None:
                return origin.source, origin.pointer + pointer[end:]
            end = pointer.rfind("/", 0, end)
        return self.sources[""], pointer

    def _file(self, file: str) -> Source:
        if file not in self.sources:
            if not refs.is_remote(file):
                content = self._fetch(file)
            elif self._remote is None:
                help = "download it beside the document and refer to the file, or allow it with --allow-remote-refs"
                raise Failed(report(REMOTE_REF, f"the reference '{file}' is an address; it is not read", help=help))
            else:
                content = self._remote(file)
            shown = file if refs.is_remote(file) else posixpath.join(posixpath.dirname(self.name), file)
            source = self.sources[file] = read(shown, content)
            self._resources.add(file, source.data, file, source.text, self._ids)
        return self.sources[file]


def open_document(
    name: str, content: bytes, overlays: Iterable[tuple[str, bytes]], fetch: Fetch, remote: Fetch | None = None
) -> tuple[Document, list[Diagnostic]]:
    """Read a document, apply overlays, read all files it refers to.

    `fetch` gives the content of a file by its path from the document's folder, `remote` that of an http(s) address;
    without it addresses are not read. Raises Failed when the main file or an
    overlay cannot be read at all; what is wrong with references is among the diagnostics.
    """
    source = read(name, content)
    if not _is_openapi(source.data):
        help = "an OpenAPI document begins with a line such as 'openapi: 3.1.0'"
        position = Position(name, 1, 1, source.text.partition("\n")[0])
        raise Failed(report(NOT_OPENAPI, f"'{name}' is no OpenAPI document", position=position, help=help))
    whole = Document(source, source.data, {}, fetch, remote)
    parts = assembled(source.data, whole.resolve, whole.get)
    if parts.moved and whole.embedded:  # references in a part with an $id begin there, wherever it stands
        parts = Assembled(source.data, {})
    root, origins, found = apply_overlays(parts.data, [read(n, c) for n, c in overlays])
    if parts.moved:
        document = whole.rewritten(root, parts.moved, origins)
    else:
        document = Document(source, root, origins, fetch, remote)
    kept, said = left_out(document, _check(document), (DANGLING_REF.name, REMOTE_REF.name, "unreadable-file"))
    return document if kept is root else document.rewritten(kept, {}), [*found, *said]


def _is_openapi(data: Json) -> TypeGuard[dict[str, Json]]:
    return isinstance(data, dict) and ("openapi" in data or "swagger" in data)


def _check(document: Document) -> list[Diagnostic]:
    """Everything that is wrong with references. Reads all files they lead to.

    Addresses come last, one by one: a file may say that it is what stands there.
    """
    found: list[Diagnostic] = []
    resolved: list[tuple[str, str]] = []
    later: list[refs.Reference] = []
    pending, seen = [""], {""}
    dynamic: list[tuple[refs.Reference, str]] = []

    def follow(reference: refs.Reference) -> None:
        target = _target(document, reference, found)
        if target is not None:
            resolved.append((reference.at, target))
            if reference.key == "$dynamicRef":
                dynamic.append((reference, target))
            other = target.partition("#")[0]
            if other not in seen:
                seen.add(other)
                pending.append(other)

    while pending or later:
        if not pending:
            follow(later.pop(0))
            continue
        file = pending.pop()
        for reference in document.references(file):
            if isinstance(reference.ref, str) and document.is_address(reference.ref, reference.at):
                later.append(reference)
            else:
                follow(reference)
    return [*found, *refs.circles(resolved), *_static(document, dynamic)]


def _static(document: Document, dynamic: Iterable[tuple[refs.Reference, str]]) -> Iterator[Diagnostic]:
    """What to say of references that another schema may lead elsewhere."""
    for reference, target in dynamic:
        if document.rivals(str(reference.ref).partition("#")[2]) > 1:
            message = f"'{reference.ref}' is read as '{target}', whichever schema leads there"
            help = "write a schema of its own for each, with plain references"
            yield report(DYNAMIC_REF, message, pointer=f"{reference.at}/$dynamicRef", help=help)


def _target(document: Document, reference: refs.Reference, found: list[Diagnostic]) -> str | None:
    pointer = f"{reference.at}/{reference.key}"
    if not isinstance(reference.ref, str):
        found.append(report(INVALID_REF, "a reference must be text", pointer=pointer, help="write the path in quotes"))
        return None
    try:
        target, is_said = document.resolved(reference.ref, reference.at)
        value = document.get(target)
    except Failed as failed:
        found += [d if d.position else _at(d, pointer) for d in failed.diagnostics]
        return None
    except KeyError:
        other = spelled(document.get, target)
        if other is not None:
            message = f"'{reference.ref}' is not there; it is read as '{other}', which is spelled otherwise"
            found.append(report(SPELLED_REF, message, pointer=pointer, help="write it as it is spelled there"))
            document.read_as(target, other)
            return other
        close = near(document.get, target)
        help = f"did you mean '{close}'?" if close else "correct the reference, or remove it by an overlay"
        found.append(report(DANGLING_REF, f"'{reference.ref}' is not there", pointer=pointer, help=help))
        return None
    if not isinstance(value, (dict, bool)):
        message = f"'{reference.ref}' leads to a value that is no object"
        found.append(report(DANGLING_REF, message, pointer=pointer, help="correct the reference"))
        return None
    if not is_said:
        message = f"'{reference.ref}' is not there; it is read as '{target}'"
        help = "write the whole path, or give the schema that has it an $id"
        found.append(report(LOCAL_REF, message, pointer=pointer, help=help))
    return target


def _at(diagnostic: Diagnostic, pointer: str) -> Diagnostic:
    from dataclasses import replace

    return replace(diagnostic, pointer=pointer)
