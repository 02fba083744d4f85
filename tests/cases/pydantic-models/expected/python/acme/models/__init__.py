"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .file import File as File
    from .file import FileOwner as FileOwner
    from .file import Group as Group
    from .user import User as User

_WHERE: dict[str, str] = {
    "File": "file",
    "FileOwner": "file",
    "Group": "file",
    "User": "user",
}

__all__ = ["File", "FileOwner", "Group", "User"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
