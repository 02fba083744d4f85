"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .vm import Vm as Vm
    from .vms import Vms as Vms

_WHERE: dict[str, str] = {"Vm": "vm", "Vms": "vms"}

__all__ = ["Vm", "Vms"]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
