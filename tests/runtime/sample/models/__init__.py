"""Models of the sample API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .error_response import ErrorResponse as ErrorResponse
    from .pet import Cat as Cat
    from .pet import Dog as Dog
    from .pet import Pet as Pet
    from .query_vm_instance_response import (
        QueryVmInstanceResponse as QueryVmInstanceResponse,
    )
    from .set_vm_clock_track_response import (
        SetVmClockTrackResponse as SetVmClockTrackResponse,
    )
    from .thing import Color as Color
    from .thing import Level as Level
    from .thing import Shape as Shape
    from .thing import Thing as Thing
    from .vm_instance_inventory import VmInstanceInventory as VmInstanceInventory
    from .vm_nic_inventory import VmNicInventory as VmNicInventory

_WHERE = {
    "Cat": "pet",
    "Color": "thing",
    "Dog": "pet",
    "ErrorResponse": "error_response",
    "Level": "thing",
    "Pet": "pet",
    "QueryVmInstanceResponse": "query_vm_instance_response",
    "SetVmClockTrackResponse": "set_vm_clock_track_response",
    "Shape": "thing",
    "Thing": "thing",
    "VmInstanceInventory": "vm_instance_inventory",
    "VmNicInventory": "vm_nic_inventory",
}
__all__ = [
    "Cat",
    "Color",
    "Dog",
    "ErrorResponse",
    "Level",
    "Pet",
    "QueryVmInstanceResponse",
    "SetVmClockTrackResponse",
    "Shape",
    "Thing",
    "VmInstanceInventory",
    "VmNicInventory",
]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
