"""What every page has around its content: where it is, what it is called, and the navigation beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

from generator.encode import Js, js_value
from generator.ir import Json, Operation
from generator.plan.site_text import Code, Link, Prose, Text

T = TypeVar("T")
AROUND = 15  # lines that the navigation shows before and after the page's own


class Lazy(Sequence[T], Generic[T]):
    """A sequence whose items are made each time they are asked for, and not kept."""

    def __init__(self, size: int, make: Callable[[int], T]) -> None:
        self._size = size
        self._make = make

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        if isinstance(place, slice):
            return [self._make(n) for n in range(*place.indices(self._size))]
        if not -self._size <= place < self._size:
            raise IndexError(place)
        return self._make(place % self._size)

    def __iter__(self) -> Iterator[T]:
        return map(self._make, range(self._size))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page: `path` from the site's top, the title of its tab, what search engines show, its one true address."""

    path: str
    title: Text
    meta: Text
    canonical: Text

    @property
    def root(self) -> Text:
        """What leads from the page to the site's top."""
        return Text("../" * self.path.count("/"))

    @property
    def file(self) -> Text:
        return Text(self.path.rpartition("/")[2])

    @property
    def front(self) -> Text | None:
        """Its file, of a page that stands at the site's top."""
        return None if "/" in self.path else self.file

    @property
    def twin(self) -> Text:
        """The Markdown page, in the same folder."""
        return Text(self.file.raw.removesuffix(".html") + ".md")

    @property
    def address(self) -> Text:
        return Text(self.path)


class Places:
    """Makes the places of a site; `base` is the address that it is published at, None if that is not known."""

    def __init__(self, site: str, base: str | None) -> None:
        self._site = site
        self._base = base.rstrip("/") + "/" if base else ""
        self.made: list[str] = []

    def place(self, path: str, title: str, meta: str) -> Place:
        canonical = f"{self._base}{path}" if self._base else path.rpartition("/")[2]
        whole = f"{title} – {self._site}" if title and title != self._site else self._site
        return Place(path=path, title=Text(whole), meta=Text(meta), canonical=Text(canonical))

    def located(self, path: str) -> Text:
        """The address of a page as the sitemap has it."""
        return Text(f"{self._base}{path}")


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A line of a list of pages. `folder` and `slug` name the page."""

    slug: Text
    title: Text
    method: Text
    method_class: Text
    path: Code
    action: Code | None
    deprecated: bool
    folder: Text
    id: Text

    @property
    def file(self) -> str:
        return f"{self.folder.raw}/{self.slug.raw}"

    @property
    def address(self) -> Text:
        return Text(f"{self.file}.html")

    @property
    def label(self) -> Text:
        """The title inside a link's brackets in a text file, which must not end there."""
        return Text(self.title.raw.replace("[", "(").replace("]", ")"))

    @property
    def link(self) -> Link:
        """To the Markdown page, from the site's top."""
        return Link(self.title, Text(f"{self.file}.md"))

    @property
    def near(self) -> Link:
        """To the Markdown page, from a folder of pages."""
        return Link(self.title, Text(f"../{self.file}.md"))

    @property
    def js(self) -> Js:
        """A line of the index of pages."""
        row: dict[str, Json] = {"id": self.id.raw, "title": self.title.raw}
        if self.method:
            row |= {"method": self.method.raw, "path": self.path.raw}
        row |= {"action": self.action.raw} if self.action else {}
        row |= {"deprecated": True} if self.deprecated else {}
        return js_value(row | {"html": f"{self.file}.html", "markdown": f"{self.file}.md"})


_METHODS = frozenset({"GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"})


def method_class(o: Operation) -> Text:
    """The class of the method's badge."""
    return Text(f"m-{o.method.lower()}" if o.method.upper() in _METHODS else "m-other")


def operation_entry(o: Operation, slug: str, folder: str) -> Entry:
    """The line of an operation."""
    return Entry(
        slug=Text(slug),
        title=Text((o.summary or o.id).strip()),
        method=Text(o.method.upper()),
        method_class=method_class(o),
        path=Code(o.path),
        action=Code(o.action) if o.action else None,
        deprecated=o.deprecated,
        folder=Text(folder),
        id=Text(o.id),
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TagGroup:
    """The operations of a tag. `slug` names its page.

    `entries` are those whose first tag it is: their pages stand here. `others` name it, too.
    """

    slug: Text
    title: Text
    description: Prose | None
    entries: tuple[Entry, ...]
    others: tuple[Entry, ...] = ()

    @property
    def all(self) -> tuple[Entry, ...]:
        return self.entries + self.others

    @property
    def address(self) -> Text:
        return Text(f"tags/{self.slug.raw}.html")

    @property
    def link(self) -> Link:
        """To the Markdown page, from the site's top."""
        return Link(self.title, Text(f"tags/{self.slug.raw}.md"))

    @property
    def count(self) -> int:
        return len(self.all)


def around(entries: Sequence[T], place: int) -> Sequence[T]:
    """The neighbours of a line and itself: navigation must not make every page as long as the list."""
    return entries[max(0, place - AROUND) : place + AROUND + 1]
