"""Headers of a response."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Headers"]


class Headers(Mapping[str, str]):
    """Headers by name, whatever its case. One that was sent several times is joined by commas."""

    __slots__ = ("_by_name", "raw")

    def __init__(self, raw: Iterable[tuple[bytes, bytes]] = ()) -> None:
        self.raw = tuple(raw)
        self._by_name: dict[str, str] | None = None

    def _names(self) -> dict[str, str]:
        found = self._by_name
        if found is None:
            found = {}
            for key, value in self.raw:
                name, text = key.decode("latin-1").lower(), _text(value)
                found[name] = f"{found[name]}, {text}" if name in found else text
            self._by_name = found
        return found

    def __getitem__(self, name: str) -> str:
        return self._names()[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __len__(self) -> int:
        return len(self._names())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._names()

    def get_list(self, name: str) -> list[str]:
        """The values of a header, one for each time it was sent."""
        wanted = name.lower().encode("latin-1", "replace")
        return [_text(value) for key, value in self.raw if key.lower() == wanted]

    def __repr__(self) -> str:
        shown = {n: "***" if n in _SECRET else v for n, v in self.items()}
        return f"Headers({shown!r})"

    def __reduce__(self) -> tuple[type[Headers], tuple[object, ...]]:
        return Headers, (self.raw,)


_SECRET = ("set-cookie", "www-authenticate", "authorization", "cookie")


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
