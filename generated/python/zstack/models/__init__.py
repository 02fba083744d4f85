"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .attach_data_volume_to_vm_request import (
        AttachDataVolumeToVmRequest as AttachDataVolumeToVmRequest,
    )
    from .attach_data_volume_to_vm_response import (
        AttachDataVolumeToVmResponse as AttachDataVolumeToVmResponse,
    )
    from .create_vm_instance_request import (
        CreateVmInstanceRequest as CreateVmInstanceRequest,
    )
    from .create_vm_instance_request_params import (
        CreateVmInstanceRequestParams as CreateVmInstanceRequestParams,
    )
    from .create_vm_instance_request_params_strategy import (
        CreateVmInstanceRequestParamsStrategy as CreateVmInstanceRequestParamsStrategy,
    )
    from .create_vm_instance_response import (
        CreateVmInstanceResponse as CreateVmInstanceResponse,
    )
    from .destroy_vm_instance_request import (
        DestroyVmInstanceRequest as DestroyVmInstanceRequest,
    )
    from .destroy_vm_instance_request_delete_mode import (
        DestroyVmInstanceRequestDeleteMode as DestroyVmInstanceRequestDeleteMode,
    )
    from .destroy_vm_instance_response_default import (
        DestroyVmInstanceResponseDefault as DestroyVmInstanceResponseDefault,
    )
    from .detach_iso_from_vm_instance_request import (
        DetachIsoFromVmInstanceRequest as DetachIsoFromVmInstanceRequest,
    )
    from .detach_iso_from_vm_instance_response import (
        DetachIsoFromVmInstanceResponse as DetachIsoFromVmInstanceResponse,
    )
    from .detach_iso_from_vm_instance_response_default import (
        DetachIsoFromVmInstanceResponseDefault as DetachIsoFromVmInstanceResponseDefault,
    )
    from .error_code import ErrorCode as ErrorCode
    from .log_in_by_account_request import (
        LogInByAccountRequest as LogInByAccountRequest,
    )
    from .log_in_by_account_request_loginbyaccount import (
        LogInByAccountRequestLoginbyaccount as LogInByAccountRequestLoginbyaccount,
    )
    from .log_in_by_account_response import (
        LogInByAccountResponse as LogInByAccountResponse,
    )
    from .log_out_request import LogOutRequest as LogOutRequest
    from .log_out_response_default import LogOutResponseDefault as LogOutResponseDefault
    from .pause_vm_instance_request import (
        PauseVmInstanceRequest as PauseVmInstanceRequest,
    )
    from .pause_vm_instance_request_pausevminstance import (
        PauseVmInstanceRequestPausevminstance as PauseVmInstanceRequestPausevminstance,
    )
    from .pause_vm_instance_response import (
        PauseVmInstanceResponse as PauseVmInstanceResponse,
    )
    from .query_vm_instance_response import (
        QueryVmInstanceResponse as QueryVmInstanceResponse,
    )
    from .session_inventory import SessionInventory as SessionInventory
    from .set_vm_clock_track_request import (
        SetVmClockTrackRequest as SetVmClockTrackRequest,
    )
    from .set_vm_clock_track_request_setvmclocktrack import (
        SetVmClockTrackRequestSetvmclocktrack as SetVmClockTrackRequestSetvmclocktrack,
    )
    from .set_vm_clock_track_request_setvmclocktrack_interval_in_seconds import (
        SetVmClockTrackRequestSetvmclocktrackIntervalInSeconds as SetVmClockTrackRequestSetvmclocktrackIntervalInSeconds,
    )
    from .set_vm_clock_track_request_setvmclocktrack_track import (
        SetVmClockTrackRequestSetvmclocktrackTrack as SetVmClockTrackRequestSetvmclocktrackTrack,
    )
    from .set_vm_clock_track_response import (
        SetVmClockTrackResponse as SetVmClockTrackResponse,
    )
    from .start_vm_instance_request import (
        StartVmInstanceRequest as StartVmInstanceRequest,
    )
    from .start_vm_instance_request_startvminstance import (
        StartVmInstanceRequestStartvminstance as StartVmInstanceRequestStartvminstance,
    )
    from .start_vm_instance_response import (
        StartVmInstanceResponse as StartVmInstanceResponse,
    )
    from .stop_vm_instance_request import StopVmInstanceRequest as StopVmInstanceRequest
    from .stop_vm_instance_request_stopvminstance import (
        StopVmInstanceRequestStopvminstance as StopVmInstanceRequestStopvminstance,
    )
    from .stop_vm_instance_request_stopvminstance_type import (
        StopVmInstanceRequestStopvminstanceType as StopVmInstanceRequestStopvminstanceType,
    )
    from .stop_vm_instance_response import (
        StopVmInstanceResponse as StopVmInstanceResponse,
    )
    from .used_ip_inventory import UsedIpInventory as UsedIpInventory
    from .vm_cd_rom_inventory import VmCdRomInventory as VmCdRomInventory
    from .vm_instance_inventory import VmInstanceInventory as VmInstanceInventory
    from .vm_nic_inventory import VmNicInventory as VmNicInventory
    from .volume_inventory import VolumeInventory as VolumeInventory

_WHERE: dict[str, str] = {
    "AttachDataVolumeToVmRequest": "attach_data_volume_to_vm_request",
    "AttachDataVolumeToVmResponse": "attach_data_volume_to_vm_response",
    "CreateVmInstanceRequest": "create_vm_instance_request",
    "CreateVmInstanceRequestParams": "create_vm_instance_request_params",
    "CreateVmInstanceRequestParamsStrategy": "create_vm_instance_request_params_strategy",
    "CreateVmInstanceResponse": "create_vm_instance_response",
    "DestroyVmInstanceRequest": "destroy_vm_instance_request",
    "DestroyVmInstanceRequestDeleteMode": "destroy_vm_instance_request_delete_mode",
    "DestroyVmInstanceResponseDefault": "destroy_vm_instance_response_default",
    "DetachIsoFromVmInstanceRequest": "detach_iso_from_vm_instance_request",
    "DetachIsoFromVmInstanceResponse": "detach_iso_from_vm_instance_response",
    "DetachIsoFromVmInstanceResponseDefault": "detach_iso_from_vm_instance_response_default",
    "ErrorCode": "error_code",
    "LogInByAccountRequest": "log_in_by_account_request",
    "LogInByAccountRequestLoginbyaccount": "log_in_by_account_request_loginbyaccount",
    "LogInByAccountResponse": "log_in_by_account_response",
    "LogOutRequest": "log_out_request",
    "LogOutResponseDefault": "log_out_response_default",
    "PauseVmInstanceRequest": "pause_vm_instance_request",
    "PauseVmInstanceRequestPausevminstance": "pause_vm_instance_request_pausevminstance",
    "PauseVmInstanceResponse": "pause_vm_instance_response",
    "QueryVmInstanceResponse": "query_vm_instance_response",
    "SessionInventory": "session_inventory",
    "SetVmClockTrackRequest": "set_vm_clock_track_request",
    "SetVmClockTrackRequestSetvmclocktrack": "set_vm_clock_track_request_setvmclocktrack",
    "SetVmClockTrackRequestSetvmclocktrackIntervalInSeconds": "set_vm_clock_track_request_setvmclocktrack_interval_in_seconds",
    "SetVmClockTrackRequestSetvmclocktrackTrack": "set_vm_clock_track_request_setvmclocktrack_track",
    "SetVmClockTrackResponse": "set_vm_clock_track_response",
    "StartVmInstanceRequest": "start_vm_instance_request",
    "StartVmInstanceRequestStartvminstance": "start_vm_instance_request_startvminstance",
    "StartVmInstanceResponse": "start_vm_instance_response",
    "StopVmInstanceRequest": "stop_vm_instance_request",
    "StopVmInstanceRequestStopvminstance": "stop_vm_instance_request_stopvminstance",
    "StopVmInstanceRequestStopvminstanceType": "stop_vm_instance_request_stopvminstance_type",
    "StopVmInstanceResponse": "stop_vm_instance_response",
    "UsedIpInventory": "used_ip_inventory",
    "VmCdRomInventory": "vm_cd_rom_inventory",
    "VmInstanceInventory": "vm_instance_inventory",
    "VmNicInventory": "vm_nic_inventory",
    "VolumeInventory": "volume_inventory",
}

__all__ = [
    "AttachDataVolumeToVmRequest",
    "AttachDataVolumeToVmResponse",
    "CreateVmInstanceRequest",
    "CreateVmInstanceRequestParams",
    "CreateVmInstanceRequestParamsStrategy",
    "CreateVmInstanceResponse",
    "DestroyVmInstanceRequest",
    "DestroyVmInstanceRequestDeleteMode",
    "DestroyVmInstanceResponseDefault",
    "DetachIsoFromVmInstanceRequest",
    "DetachIsoFromVmInstanceResponse",
    "DetachIsoFromVmInstanceResponseDefault",
    "ErrorCode",
    "LogInByAccountRequest",
    "LogInByAccountRequestLoginbyaccount",
    "LogInByAccountResponse",
    "LogOutRequest",
    "LogOutResponseDefault",
    "PauseVmInstanceRequest",
    "PauseVmInstanceRequestPausevminstance",
    "PauseVmInstanceResponse",
    "QueryVmInstanceResponse",
    "SessionInventory",
    "SetVmClockTrackRequest",
    "SetVmClockTrackRequestSetvmclocktrack",
    "SetVmClockTrackRequestSetvmclocktrackIntervalInSeconds",
    "SetVmClockTrackRequestSetvmclocktrackTrack",
    "SetVmClockTrackResponse",
    "StartVmInstanceRequest",
    "StartVmInstanceRequestStartvminstance",
    "StartVmInstanceResponse",
    "StopVmInstanceRequest",
    "StopVmInstanceRequestStopvminstance",
    "StopVmInstanceRequestStopvminstanceType",
    "StopVmInstanceResponse",
    "UsedIpInventory",
    "VmCdRomInventory",
    "VmInstanceInventory",
    "VmNicInventory",
    "VolumeInventory",
]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
