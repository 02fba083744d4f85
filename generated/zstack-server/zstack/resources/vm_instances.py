"""Operations of vm-instances."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from .. import models as _m
from .._runtime.answers import Condition, Spot
from .._runtime.calls import (
    ErrorBody,
    Json,
    JsonBody,
    Member,
    Operation,
    Paging,
    Path,
    Query,
    Text,
)
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.following import JobPlan
from .._runtime.jobs import (
    AsyncJob,
    Job,
    run_job as _run_job,
    run_job_async as _run_job_async,
)
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPages, Page
from .._runtime.unset import UNSET, UnsetType

_ATTACH_ISO_TO_VM_INSTANCE = Operation(
    "AttachIsoToVmInstance",
    "POST",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/iso/{isoUuid}",
    (Path("vmInstanceUuid"), Path("isoUuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8", shell={"null": {}}, required=True),
    responses={
        "200": Json(lambda: _m.AttachIsoToVmInstanceResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ATTACH_ISO_TO_VM_INSTANCE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachIsoToVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ATTACH_L3_NETWORK_TO_VM = Operation(
    "AttachL3NetworkToVm",
    "POST",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks/{l3NetworkUuid}",
    (
        Path("vmInstanceUuid"),
        Path("l3NetworkUuid"),
        Member("params", "staticIp"),
        Member("params", "driverType"),
        Member("params", "customMac"),
        Member("params", "vmNicParams"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AttachL3NetworkToVmResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ATTACH_L3_NETWORK_TO_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachL3NetworkToVmResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_ATTACH_VM_NIC_TO_VM = Operation(
    "AttachVmNicToVm",
    "POST",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/nices/{vmNicUuid}",
    (
        Path("vmInstanceUuid"),
        Path("vmNicUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.AttachVmNicToVmResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_ATTACH_VM_NIC_TO_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.AttachVmNicToVmResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_INSTANCE_OFFERING = Operation(
    "ChangeInstanceOffering",
    "PUT",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/actions",
    (
        Path("vmInstanceUuid"),
        Member("changeInstanceOffering", "instanceOfferingUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeInstanceOffering": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeInstanceOfferingResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CHANGE_INSTANCE_OFFERING_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeInstanceOfferingResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_VM_NIC_NETWORK = Operation(
    "ChangeVmNicNetwork",
    "POST",
    "/zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks/{destL3NetworkUuid}",
    (
        Path("vmNicUuid"),
        Path("destL3NetworkUuid"),
        Member("params", "staticIp"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeVmNicNetworkResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CHANGE_VM_NIC_NETWORK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeVmNicNetworkResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CHANGE_VM_NIC_STATE = Operation(
    "ChangeVmNicState",
    "PUT",
    "/zstack/v1/vm-instances/nics/{vmNicUuid}/actions",
    (
        Path("vmNicUuid"),
        Member("changeVmNicState", "state"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"changeVmNicState": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ChangeVmNicStateResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CHANGE_VM_NIC_STATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ChangeVmNicStateResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE = Operation(
    "CreateVmInstance",
    "POST",
    "/zstack/v1/vm-instances",
    (
        Member("params", "name"),
        Member("params", "instanceOfferingUuid"),
        Member("params", "cpuNum"),
        Member("params", "memorySize"),
        Member("params", "reservedMemorySize"),
        Member("params", "imageUuid"),
        Member("params", "l3NetworkUuids"),
        Member("params", "vmNicParams"),
        Member("params", "type"),
        Member("params", "rootDiskOfferingUuid"),
        Member("params", "rootDiskSize"),
        Member("params", "dataDiskSizes"),
        Member("params", "dataDiskOfferingUuids"),
        Member("params", "zoneUuid"),
        Member("params", "clusterUuid"),
        Member("params", "hostUuid"),
        Member("params", "primaryStorageUuidForRootVolume"),
        Member("params", "description"),
        Member("params", "defaultL3NetworkUuid"),
        Member("params", "strategy"),
        Member("params", "rootVolumeSystemTags"),
        Member("params", "dataVolumeSystemTags"),
        Member("params", "dataVolumeSystemTagsOnIndex"),
        Member("params", "sshKeyPairUuids"),
        Member("params", "platform"),
        Member("params", "guestOsType"),
        Member("params", "architecture"),
        Member("params", "virtio"),
        Member("params", "diskAOs"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CreateVmInstanceResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CREATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VM_CD_ROM = Operation(
    "CreateVmCdRom",
    "POST",
    "/zstack/v1/vm-instances/cdroms",
    (
        Member("params", "name"),
        Member("params", "vmInstanceUuid"),
        Member("params", "isoUuid"),
        Member("params", "description"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CreateVmCdRomResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CREATE_VM_CD_ROM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVmCdRomResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VM_INSTANCE_FROM_VOLUME = Operation(
    "CreateVmInstanceFromVolume",
    "POST",
    "/zstack/v1/vm-instances/from/volume",
    (
        Member("params", "name"),
        Member("params", "volumeUuid"),
        Member("params", "description"),
        Member("params", "instanceOfferingUuid"),
        Member("params", "cpuNum"),
        Member("params", "memorySize"),
        Member("params", "reservedMemorySize"),
        Member("params", "l3NetworkUuids"),
        Member("params", "vmNicParams"),
        Member("params", "type"),
        Member("params", "platform"),
        Member("params", "zoneUuid"),
        Member("params", "clusterUuid"),
        Member("params", "hostUuid"),
        Member("params", "primaryStorageUuid"),
        Member("params", "defaultL3NetworkUuid"),
        Member("params", "strategy"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.CreateVmInstanceFromVolumeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CREATE_VM_INSTANCE_FROM_VOLUME_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVmInstanceFromVolumeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT = Operation(
    "CreateVmInstanceFromVolumeSnapshot",
    "POST",
    "/zstack/v1/vm-instances/from/volume-snapshots/{volumeSnapshotUuid}",
    (
        Path("volumeSnapshotUuid"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "instanceOfferingUuid"),
        Member("params", "cpuNum"),
        Member("params", "memorySize"),
        Member("params", "reservedMemorySize"),
        Member("params", "l3NetworkUuids"),
        Member("params", "vmNicParams"),
        Member("params", "type"),
        Member("params", "platform"),
        Member("params", "zoneUuid"),
        Member("params", "clusterUuid"),
        Member("params", "hostUuid"),
        Member("params", "primaryStorageUuid"),
        Member("params", "defaultL3NetworkUuid"),
        Member("params", "strategy"),
        Member("params", "rootVolumeSystemTags"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.CreateVmInstanceFromVolumeSnapshotResponse,
            unwrap="inventory",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVmInstanceFromVolumeSnapshotResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT_GROUP = Operation(
    "CreateVmInstanceFromVolumeSnapshotGroup",
    "POST",
    "/zstack/v1/vm-instances/from/volume-snapshots/group/{volumeSnapshotGroupUuid}",
    (
        Path("volumeSnapshotGroupUuid"),
        Member("params", "name"),
        Member("params", "description"),
        Member("params", "instanceOfferingUuid"),
        Member("params", "cpuNum"),
        Member("params", "memorySize"),
        Member("params", "reservedMemorySize"),
        Member("params", "l3NetworkUuids"),
        Member("params", "type"),
        Member("params", "zoneUuid"),
        Member("params", "clusterUuid"),
        Member("params", "hostUuid"),
        Member("params", "primaryStorageUuidForRootVolume"),
        Member("params", "defaultL3NetworkUuid"),
        Member("params", "strategy"),
        Member("params", "rootVolumeSystemTags"),
        Member("params", "dataVolumeSystemTags"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.CreateVmInstanceFromVolumeSnapshotGroupResponse,
            unwrap="inventory",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT_GROUP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(
        lambda: _m.CreateVmInstanceFromVolumeSnapshotGroupResponse,
        unwrap="inventory",
    ),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_CREATE_VM_USER_DEFINED_XML_HOOK_SCRIPT = Operation(
    "CreateVmUserDefinedXmlHookScript",
    "POST",
    "/zstack/v1/vm-instances/xml-hook-script",
    (
        Member("params", "name"),
        Member("params", "hookScript"),
        Member("params", "description"),
        Member("params", "resourceUuid"),
        Member("params", "tagUuids"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.CreateVmUserDefinedXmlHookScriptResponse,
            unwrap="inventory",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_CREATE_VM_USER_DEFINED_XML_HOOK_SCRIPT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.CreateVmUserDefinedXmlHookScriptResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VM_BOOT_MODE = Operation(
    "DeleteVmBootMode",
    "DELETE",
    "/zstack/v1/vm-instances/{uuid}/bootmode",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVmBootModeResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_VM_BOOT_MODE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VM_CD_ROM = Operation(
    "DeleteVmCdRom",
    "DELETE",
    "/zstack/v1/vm-instances/cdroms/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVmCdRomResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_VM_CD_ROM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VM_CONSOLE_PASSWORD = Operation(
    "DeleteVmConsolePassword",
    "DELETE",
    "/zstack/v1/vm-instances/{uuid}/console-password",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVmConsolePasswordResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_VM_CONSOLE_PASSWORD_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VM_HOSTNAME = Operation(
    "DeleteVmHostname",
    "DELETE",
    "/zstack/v1/vm-instances/{uuid}/hostnames",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVmHostnameResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_VM_HOSTNAME_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VM_SSH_KEY = Operation(
    "DeleteVmSshKey",
    "DELETE",
    "/zstack/v1/vm-instances/{uuid}/ssh-keys",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVmSshKeyResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_VM_SSH_KEY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DELETE_VM_STATIC_IP = Operation(
    "DeleteVmStaticIp",
    "DELETE",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/static-ips",
    (
        Path("vmInstanceUuid"),
        Query("l3NetworkUuid"),
        Query("staticIp"),
        Query("deleteMode"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DeleteVmStaticIpResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DELETE_VM_STATIC_IP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DESTROY = Operation(
    "DestroyVmInstance",
    "DELETE",
    "/zstack/v1/vm-instances/{uuid}",
    (Path("uuid"), Query("deleteMode"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DestroyVmInstanceResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DESTROY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_ISO_FROM_VM_INSTANCE = Operation(
    "DetachIsoFromVmInstance",
    "DELETE",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/iso",
    (Path("vmInstanceUuid"), Query("isoUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.DetachIsoFromVmInstanceResponse, unwrap="inventory"),
        "default": Json(lambda: _m.DetachIsoFromVmInstanceResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DETACH_ISO_FROM_VM_INSTANCE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DetachIsoFromVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_DETACH_L3_NETWORK_FROM_VM = Operation(
    "DetachL3NetworkFromVm",
    "DELETE",
    "/zstack/v1/vm-instances/nics/{vmNicUuid}",
    (Path("vmNicUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.DetachL3NetworkFromVmResponse, unwrap="inventory"),
        "default": Json(lambda: _m.DetachL3NetworkFromVmResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_DETACH_L3_NETWORK_FROM_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.DetachL3NetworkFromVmResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_EXPUNGE = Operation(
    "ExpungeVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"expungeVmInstance": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_EXPUNGE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_EXPUNGE_VM_USER_DEFINED_XML_HOOK_SCRIPT = Operation(
    "ExpungeVmUserDefinedXmlHookScript",
    "DELETE",
    "/zstack/v1/vm-instances/xml-hook-script",
    (Query("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.ExpungeVmUserDefinedXmlHookScriptResponseDefault),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_EXPUNGE_VM_USER_DEFINED_XML_HOOK_SCRIPT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_FLATTEN = Operation(
    "FlattenVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("flattenVmInstance", "full"),
        Member("flattenVmInstance", "dryRun"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"flattenVmInstance": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.FlattenVmInstanceResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_FLATTEN_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.FlattenVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_FSTRIM_VM = Operation(
    "FstrimVm",
    "POST",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"params": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_FSTRIM_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_GET_ATTACHABLE_PUBLIC_L3_FOR_V_ROUTER = Operation(
    "GetAttachablePublicL3ForVRouter",
    "GET",
    "/zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/attachable-public-l3s",
    (Path("vmInstanceUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.GetAttachablePublicL3ForVRouterResponse,
            unwrap="inventories",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_CANDIDATE_ISO_FOR_ATTACHING_VM = Operation(
    "GetCandidateIsoForAttachingVm",
    "GET",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/iso-candidates",
    (Path("vmInstanceUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.GetCandidateIsoForAttachingVmResponse,
            unwrap="inventories",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_CANDIDATE_L3_NETWORKS_FOR_CHANGE_VM_NIC_NETWORK = Operation(
    "GetCandidateL3NetworksForChangeVmNicNetwork",
    "GET",
    "/zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks-candidates",
    (Path("vmNicUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.GetCandidateL3NetworksForChangeVmNicNetworkResponse,
            unwrap="inventories",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_CANDIDATE_PRIMARY_STORAGES_FOR_CREATING_VM = Operation(
    "GetCandidatePrimaryStoragesForCreatingVm",
    "GET",
    "/zstack/v1/vm-instances/candidate-storages",
    (
        Query("imageUuid"),
        Query("l3NetworkUuids"),
        Query("rootDiskOfferingUuid"),
        Query("rootDiskSize"),
        Query("dataDiskOfferingUuids"),
        Query("dataDiskSizes"),
        Query("zoneUuid"),
        Query("clusterUuid"),
        Query("defaultL3NetworkUuid"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetCandidatePrimaryStoragesForCreatingVmResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_CANDIDATE_ZONES_CLUSTERS_HOSTS_FOR_CREATING_VM = Operation(
    "GetCandidateZonesClustersHostsForCreatingVm",
    "GET",
    "/zstack/v1/vm-instances/candidate-destinations",
    (
        Query("imageUuid"),
        Query("l3NetworkUuids"),
        Query("instanceOfferingUuid"),
        Query("rootDiskOfferingUuid"),
        Query("rootDiskSize"),
        Query("dataDiskOfferingUuids"),
        Query("cpuNum"),
        Query("memorySize"),
        Query("zoneUuid"),
        Query("clusterUuid"),
        Query("defaultL3NetworkUuid"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetCandidateZonesClustersHostsForCreatingVmResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_ATTACHABLE_DATA_VOLUME = Operation(
    "GetVmAttachableDataVolume",
    "GET",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/data-volume-candidates",
    (Path("vmInstanceUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmAttachableDataVolumeResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_ATTACHABLE_L3_NETWORK = Operation(
    "GetVmAttachableL3Network",
    "GET",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks-candidates",
    (Path("vmInstanceUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmAttachableL3NetworkResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_BOOT_ORDER = Operation(
    "GetVmBootOrder",
    "GET",
    "/zstack/v1/vm-instances/{uuid}/boot-orders",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmBootOrderResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_CAPABILITIES = Operation(
    "GetVmCapabilities",
    "GET",
    "/zstack/v1/vm-instances/{uuid}/capabilities",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmCapabilitiesResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_CONSOLE_ADDRESS = Operation(
    "GetVmConsoleAddress",
    "GET",
    "/zstack/v1/vm-instances/{uuid}/console-addresses",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmConsoleAddressResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_CONSOLE_PASSWORD = Operation(
    "GetVmConsolePassword",
    "GET",
    "/zstack/v1/vm-instances/{uuid}/console-passwords",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmConsolePasswordResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_DEVICE_ADDRESS = Operation(
    "GetVmDeviceAddress",
    "GET",
    "/zstack/v1/vm-instances/devices",
    (Query("uuid"), Query("resourceTypes"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmDeviceAddressResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_HOSTNAME = Operation(
    "GetVmHostname",
    "GET",
    "/zstack/v1/vm-instances/{uuid}/hostnames",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmHostnameResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_MIGRATION_CANDIDATE_HOSTS = Operation(
    "GetVmMigrationCandidateHosts",
    "GET",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/migration-target-hosts",
    (Path("vmInstanceUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(
            lambda: _m.GetVmMigrationCandidateHostsResponse,
            unwrap="inventories",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_NIC_ATTACHABLE_EIPS = Operation(
    "GetVmNicAttachableEips",
    "GET",
    "/zstack/v1/vm-instances/nics/{vmNicUuid}/candidate-eips",
    (
        Path("vmNicUuid"),
        Query("ipVersion"),
        Query("limit"),
        Query("start"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetVmNicAttachableEipsResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_NIC_ATTACHED_NETWORK_SERVICE = Operation(
    "GetVmNicAttachedNetworkService",
    "GET",
    "/zstack/v1/vm-instances/nics/{vmNicUuid}/attached-networkservices",
    (Path("vmNicUuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmNicAttachedNetworkServiceResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_SSH_KEY = Operation(
    "GetVmSshKey",
    "GET",
    "/zstack/v1/vm-instances/{uuid}/ssh-keys",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmSshKeyResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_STARTING_CANDIDATE_CLUSTERS_HOSTS = Operation(
    "GetVmStartingCandidateClustersHosts",
    "GET",
    "/zstack/v1/vm-instances/{uuid}/starting-target-hosts",
    (Path("uuid"), Query("systemTags"), Query("userTags")),
    responses={
        "200": Json(lambda: _m.GetVmStartingCandidateClustersHostsResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_GET_VM_TASK = Operation(
    "GetVmTask",
    "GET",
    "/zstack/v1/vm-instances/task-details",
    (
        Query("vmInstanceUuids"),
        Query("syncSignatures"),
        Query("systemTags"),
        Query("userTags"),
    ),
    responses={
        "200": Json(lambda: _m.GetVmTaskResponse),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_MIGRATE_VM = Operation(
    "MigrateVm",
    "PUT",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/actions",
    (
        Path("vmInstanceUuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("migrateVm", "hostUuid"),
        Member("migrateVm", "migrateFromDestination"),
        Member("migrateVm", "allowUnknown"),
        Member("migrateVm", "strategy"),
        Member("migrateVm", "downTime"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"migrateVm": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.MigrateVmResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_MIGRATE_VM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.MigrateVmResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_PAUSE = Operation(
    "PauseVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"pauseVmInstance": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.PauseVmInstanceResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_PAUSE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.PauseVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_PROVISION_VIRTUAL_ROUTER_CONFIG = Operation(
    "ProvisionVirtualRouterConfig",
    "PUT",
    "/zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/provision",
    (Path("vmInstanceUuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"provisionVirtualRouterConfig": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.ProvisionVirtualRouterConfigResponse,
            unwrap="inventory",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_PROVISION_VIRTUAL_ROUTER_CONFIG_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ProvisionVirtualRouterConfigResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_QUERY = Operation(
    "QueryVmInstance",
    "GET",
    "/zstack/v1/vm-instances",
    (
        Query("q"),
        Query("limit"),
        Query("start"),
        Query("count"),
        Query("groupBy"),
        Query("replyWithCount"),
        Query("filterName"),
        Query("sort"),
        Query("fields", explode=False),
    ),
    responses={
        "200": Json(lambda: _m.QueryVmInstanceResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        total=("total",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_APPLIANCE_VM = Operation(
    "QueryApplianceVm",
    "GET",
    "/zstack/v1/vm-instances/appliances",
    (
        Query("q"),
        Query("limit"),
        Query("start"),
        Query("count"),
        Query("groupBy"),
        Query("replyWithCount"),
        Query("filterName"),
        Query("sort"),
        Query("fields", explode=False),
    ),
    responses={
        "200": Json(lambda: _m.QueryApplianceVmResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        total=("total",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_APPLIANCE_VM_BY_UUID = Operation(
    "QueryApplianceVmByUuid",
    "GET",
    "/zstack/v1/vm-instances/appliances/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryApplianceVmResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_VIRTUAL_ROUTER_VM = Operation(
    "QueryVirtualRouterVm",
    "GET",
    "/zstack/v1/vm-instances/appliances/virtual-routers",
    (
        Query("q"),
        Query("limit"),
        Query("start"),
        Query("count"),
        Query("groupBy"),
        Query("replyWithCount"),
        Query("filterName"),
        Query("sort"),
        Query("fields", explode=False),
    ),
    responses={
        "200": Json(lambda: _m.QueryVirtualRouterVmResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        total=("total",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_VIRTUAL_ROUTER_VM_BY_UUID = Operation(
    "QueryVirtualRouterVmByUuid",
    "GET",
    "/zstack/v1/vm-instances/appliances/virtual-routers/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVirtualRouterVmResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_VM_CD_ROM = Operation(
    "QueryVmCdRom",
    "GET",
    "/zstack/v1/vm-instances/cdroms",
    (
        Query("q"),
        Query("limit"),
        Query("start"),
        Query("count"),
        Query("groupBy"),
        Query("replyWithCount"),
        Query("filterName"),
        Query("sort"),
        Query("fields", explode=False),
    ),
    responses={
        "200": Json(lambda: _m.QueryVmCdRomResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        total=("total",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_VM_CD_ROM_BY_UUID = Operation(
    "QueryVmCdRomByUuid",
    "GET",
    "/zstack/v1/vm-instances/cdroms/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVmCdRomResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_VM_INSTANCE_BY_UUID = Operation(
    "QueryVmInstanceByUuid",
    "GET",
    "/zstack/v1/vm-instances/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVmInstanceResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_VM_NIC = Operation(
    "QueryVmNic",
    "GET",
    "/zstack/v1/vm-instances/nics",
    (
        Query("q"),
        Query("limit"),
        Query("start"),
        Query("count"),
        Query("groupBy"),
        Query("replyWithCount"),
        Query("filterName"),
        Query("sort"),
        Query("fields", explode=False),
    ),
    responses={
        "200": Json(lambda: _m.QueryVmNicResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        total=("total",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_VM_NIC_BY_UUID = Operation(
    "QueryVmNicByUuid",
    "GET",
    "/zstack/v1/vm-instances/nics/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(lambda: _m.QueryVmNicResponse, unwrap="inventories"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_VM_USER_DEFINED_XML_HOOK_SCRIPT = Operation(
    "QueryVmUserDefinedXmlHookScript",
    "GET",
    "/zstack/v1/vm-instances/xml-hook-script",
    (
        Query("q"),
        Query("limit"),
        Query("start"),
        Query("count"),
        Query("groupBy"),
        Query("replyWithCount"),
        Query("filterName"),
        Query("sort"),
        Query("fields", explode=False),
    ),
    responses={
        "200": Json(
            lambda: _m.QueryVmUserDefinedXmlHookScriptResponse,
            unwrap="inventories",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    paging=Paging(
        "offset",
        parameter="start",
        limit="limit",
        items=("inventories",),
        total=("total",),
        size=1000,
    ),
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_QUERY_VM_USER_DEFINED_XML_HOOK_SCRIPT_BY_UUID = Operation(
    "QueryVmUserDefinedXmlHookScriptByUuid",
    "GET",
    "/zstack/v1/vm-instances/xml-hook-script/{uuid}",
    (Path("uuid"),),
    responses={
        "200": Json(
            lambda: _m.QueryVmUserDefinedXmlHookScriptResponse,
            unwrap="inventories",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_RECONNECT_VIRTUAL_ROUTER = Operation(
    "ReconnectVirtualRouter",
    "PUT",
    "/zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/actions",
    (Path("vmInstanceUuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"reconnectVirtualRouter": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ReconnectVirtualRouterResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_RECONNECT_VIRTUAL_ROUTER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ReconnectVirtualRouterResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_RECOVER = Operation(
    "RecoverVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"recoverVmInstance": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.RecoverVmInstanceResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_RECOVER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.RecoverVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_RESUME = Operation(
    "ResumeVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"resumeVmInstance": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.ResumeVmInstanceResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_RESUME_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.ResumeVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_VM_BOOT_VOLUME = Operation(
    "SetVmBootVolume",
    "PUT",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/actions",
    (
        Path("vmInstanceUuid"),
        Member("setVmBootVolume", "volumeUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setVmBootVolume": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.SetVmBootVolumeResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_VM_BOOT_VOLUME_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.SetVmBootVolumeResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_VM_CLOCK_TRACK = Operation(
    "SetVmClockTrack",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("setVmClockTrack", "track"),
        Member("systemTags"),
        Member("userTags"),
        Member("setVmClockTrack", "syncAfterVMResume"),
        Member("setVmClockTrack", "intervalInSeconds"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setVmClockTrack": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.SetVmClockTrackResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_VM_CLOCK_TRACK_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.SetVmClockTrackResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_VM_CONSOLE_PASSWORD = Operation(
    "SetVmConsolePassword",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("setVmConsolePassword", "consolePassword"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setVmConsolePassword": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.SetVmConsolePasswordResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_VM_CONSOLE_PASSWORD_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.SetVmConsolePasswordResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_VM_HOSTNAME = Operation(
    "SetVmHostname",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("setVmHostname", "hostname"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setVmHostname": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_VM_HOSTNAME_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_VM_INSTANCE_DEFAULT_CD_ROM = Operation(
    "SetVmInstanceDefaultCdRom",
    "PUT",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/cdroms/{uuid}/actions",
    (Path("vmInstanceUuid"), Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setVmInstanceDefaultCdRom": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.SetVmInstanceDefaultCdRomResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_VM_INSTANCE_DEFAULT_CD_ROM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.SetVmInstanceDefaultCdRomResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_VM_QXL_MEMORY = Operation(
    "SetVmQxlMemory",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("setVmQxlMemory", "ram"),
        Member("setVmQxlMemory", "vram"),
        Member("setVmQxlMemory", "vgamem"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setVmQxlMemory": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_VM_QXL_MEMORY_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_VM_SOUND_TYPE = Operation(
    "SetVmSoundType",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("setVmSoundType", "soundType"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setVmSoundType": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_VM_SOUND_TYPE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_SET_VM_STATIC_IP = Operation(
    "SetVmStaticIp",
    "PUT",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/actions",
    (
        Path("vmInstanceUuid"),
        Member("setVmStaticIp", "l3NetworkUuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("setVmStaticIp", "ip"),
        Member("setVmStaticIp", "ip6"),
        Member("setVmStaticIp", "netmask"),
        Member("setVmStaticIp", "gateway"),
        Member("setVmStaticIp", "ipv6Gateway"),
        Member("setVmStaticIp", "ipv6Prefix"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setVmStaticIp": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_SET_VM_STATIC_IP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: dict[str, Any]),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_START = Operation(
    "StartVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("startVmInstance", "clusterUuid"),
        Member("startVmInstance", "hostUuid"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"startVmInstance": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.StartVmInstanceResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_START_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.StartVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_STOP = Operation(
    "StopVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("stopVmInstance", "type"),
        Member("stopVmInstance", "stopHA"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"stopVmInstance": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.StopVmInstanceResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_STOP_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.StopVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE = Operation(
    "UpdateVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateVmInstance", "name"),
        Member("updateVmInstance", "description"),
        Member("updateVmInstance", "state"),
        Member("updateVmInstance", "defaultL3NetworkUuid"),
        Member("updateVmInstance", "platform"),
        Member("updateVmInstance", "cpuNum"),
        Member("updateVmInstance", "memorySize"),
        Member("updateVmInstance", "reservedMemorySize"),
        Member("updateVmInstance", "guestOsType"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateVmInstance": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateVmInstanceResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_UPDATE_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateVmInstanceResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_VIRTUAL_ROUTER = Operation(
    "UpdateVirtualRouter",
    "PUT",
    "/zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/actions",
    (
        Path("vmInstanceUuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateVirtualRouter", "defaultRouteL3NetworkUuid"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateVirtualRouter": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateVirtualRouterResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_UPDATE_VIRTUAL_ROUTER_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateVirtualRouterResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_VM_CD_ROM = Operation(
    "UpdateVmCdRom",
    "PUT",
    "/zstack/v1/vm-instances/cdroms/{uuid}/actions",
    (
        Path("uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateVmCdRom", "description"),
        Member("updateVmCdRom", "name"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateVmCdRom": {}},
        required=True,
    ),
    responses={
        "200": Json(lambda: _m.UpdateVmCdRomResponse, unwrap="inventory"),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_UPDATE_VM_CD_ROM_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateVmCdRomResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)

_UPDATE_VM_USER_DEFINED_XML_HOOK_SCRIPT = Operation(
    "UpdateVmUserDefinedXmlHookScript",
    "PUT",
    "/zstack/v1/vm-instances/xml-hook-script",
    (
        Member("updateVmUserDefinedXmlHookScript", "uuid"),
        Member("systemTags"),
        Member("userTags"),
        Member("updateVmUserDefinedXmlHookScript", "name"),
        Member("updateVmUserDefinedXmlHookScript", "description"),
        Member("updateVmUserDefinedXmlHookScript", "hookScript"),
        Member("updateVmUserDefinedXmlHookScript", "startupStrategy"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"updateVmUserDefinedXmlHookScript": {}},
        required=True,
    ),
    responses={
        "200": Json(
            lambda: _m.UpdateVmUserDefinedXmlHookScriptResponse,
            unwrap="inventory",
        ),
        "4XX": (("text/plain", Text()),),
        "503": Json(lambda: _m.FailedResponse),
        "202": Json(lambda: _m.AcceptedResponse),
    },
    errors={
        "503": ErrorBody(
            code="/error/code",
            message="/error/description",
            details="/error/details",
        ),
    },
)

_UPDATE_VM_USER_DEFINED_XML_HOOK_SCRIPT_JOB = JobPlan(
    "202",
    Spot("/location"),
    Json(lambda: _m.UpdateVmUserDefinedXmlHookScriptResponse, unwrap="inventory"),
    pending=(Condition(("202",)),),
    failed=(Condition(("503",)),),
    interval=0.5,
)


class VmInstances(Namespace):
    """Operations of vm-instances."""

    @overload
    def attach_iso_to_vm_instance(
        self,
        vm_instance_uuid: str,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def attach_iso_to_vm_instance(
        self,
        vm_instance_uuid: str,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def attach_iso_to_vm_instance(
        self,
        vm_instance_uuid: str,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def attach_iso_to_vm_instance(
        self,
        vm_instance_uuid: str,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Attach ISO to VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            iso_uuid: UUID of the ISO image. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/{vmInstanceUuid}/iso/{isoUuid}`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_ISO_TO_VM_INSTANCE,
            _ATTACH_ISO_TO_VM_INSTANCE_JOB,
            options,
            wait,
            vm_instance_uuid,
            iso_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def attach_l3_network_to_vm(
        self,
        vm_instance_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        driver_type: str | UnsetType = UNSET,
        custom_mac: str | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def attach_l3_network_to_vm(
        self,
        vm_instance_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        driver_type: str | UnsetType = UNSET,
        custom_mac: str | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def attach_l3_network_to_vm(
        self,
        vm_instance_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        driver_type: str | UnsetType = UNSET,
        custom_mac: str | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def attach_l3_network_to_vm(
        self,
        vm_instance_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        driver_type: str | UnsetType = UNSET,
        custom_mac: str | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Attach L3 Network to VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            l3_network_uuid: UUID of the L3 network. Since 0.6.
            static_ip: Fixed IP address. Since 0.6.
            driver_type: Since 4.0.0.
            custom_mac: MAC address to use. Since 4.0.0.
            vm_nic_params: NIC settings as a JSON string. Since 4.7.0.
            system_tags: Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks/{l3NetworkUuid}`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _ATTACH_L3_NETWORK_TO_VM,
            _ATTACH_L3_NETWORK_TO_VM_JOB,
            options,
            wait,
            vm_instance_uuid,
            l3_network_uuid,
            static_ip,
            driver_type,
            custom_mac,
            vm_nic_params,
            system_tags,
            user_tags,
        )

    @overload
    def attach_vm_nic_to_vm(
        self,
        vm_instance_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def attach_vm_nic_to_vm(
        self,
        vm_instance_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def attach_vm_nic_to_vm(
        self,
        vm_instance_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def attach_vm_nic_to_vm(
        self,
        vm_instance_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Attach VM NIC to VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 4.0.
            vm_nic_uuid: UUID of the VM NIC. Since 4.0.
            system_tags: System tags to attach. Since 4.0.
            user_tags: User tags to attach. Since 4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/{vmInstanceUuid}/nices/{vmNicUuid}`.
        Since 4.0.
        """
        return _run_job(
            self._client,
            _ATTACH_VM_NIC_TO_VM,
            _ATTACH_VM_NIC_TO_VM_JOB,
            options,
            wait,
            vm_instance_uuid,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def change_instance_offering(
        self,
        vm_instance_uuid: str,
        *,
        instance_offering_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def change_instance_offering(
        self,
        vm_instance_uuid: str,
        *,
        instance_offering_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def change_instance_offering(
        self,
        vm_instance_uuid: str,
        *,
        instance_offering_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def change_instance_offering(
        self,
        vm_instance_uuid: str,
        *,
        instance_offering_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Change VM Instance Offering.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            instance_offering_uuid: UUID of the instance offering. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (action
        changeInstanceOffering)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CHANGE_INSTANCE_OFFERING,
            _CHANGE_INSTANCE_OFFERING_JOB,
            options,
            wait,
            vm_instance_uuid,
            instance_offering_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        dest_l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory: ...

    @overload
    def change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        dest_l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmNicInventory]: ...

    @overload
    def change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        dest_l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | Job[_m.VmNicInventory]: ...

    def change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        dest_l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | Job[_m.VmNicInventory]:
        """Change VM NIC Network.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 4.1.0.
            dest_l3_network_uuid: UUID of the L3 network to move to. Since 4.1.0.
            static_ip: Fixed IP address. Since 0.6.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User Tags. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks/{destL3NetworkUuid}`.
        Since 4.1.0.
        """
        return _run_job(
            self._client,
            _CHANGE_VM_NIC_NETWORK,
            _CHANGE_VM_NIC_NETWORK_JOB,
            options,
            wait,
            vm_nic_uuid,
            dest_l3_network_uuid,
            static_ip,
            system_tags,
            user_tags,
        )

    @overload
    def change_vm_nic_state(
        self,
        vm_nic_uuid: str,
        *,
        state: _m.ChangeVmNicStateRequestState | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def change_vm_nic_state(
        self,
        vm_nic_uuid: str,
        *,
        state: _m.ChangeVmNicStateRequestState | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def change_vm_nic_state(
        self,
        vm_nic_uuid: str,
        *,
        state: _m.ChangeVmNicStateRequestState | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def change_vm_nic_state(
        self,
        vm_nic_uuid: str,
        *,
        state: _m.ChangeVmNicStateRequestState | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Change VM NIC State.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 0.6.
            state: State of the VM NIC. One of: enable, disable. Since 4.5.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/nics/{vmNicUuid}/actions (action
        changeVmNicState)`.
        """
        return _run_job(
            self._client,
            _CHANGE_VM_NIC_STATE,
            _CHANGE_VM_NIC_STATE_JOB,
            options,
            wait,
            vm_nic_uuid,
            state,
            system_tags,
            user_tags,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags_on_index: (
            Mapping[str, Sequence[str]] | UnsetType
        ) = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.CreateVmInstanceRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[_m.DiskAo] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def create(
        self,
        *,
        name: str,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags_on_index: (
            Mapping[str, Sequence[str]] | UnsetType
        ) = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.CreateVmInstanceRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[_m.DiskAo] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags_on_index: (
            Mapping[str, Sequence[str]] | UnsetType
        ) = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.CreateVmInstanceRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[_m.DiskAo] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def create(
        self,
        *,
        name: str,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags_on_index: (
            Mapping[str, Sequence[str]] | UnsetType
        ) = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.CreateVmInstanceRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[_m.DiskAo] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Create VM.

        Args:
            name: Name of the VM instance. At most 255 characters. Since 0.6.
            instance_offering_uuid: UUID of the instance offering. Since 0.6.
            cpu_num: Number of vCPUs. Since 3.4.0.
            memory_size: Amount of memory in bytes. Since 3.4.0.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            image_uuid: UUID of the image. Since 0.6.
            l3_network_uuids: UUIDs of the L3 networks. Since 0.6.
            vm_nic_params: NIC settings as a JSON string. Since 4.7.0.
            type: Kind of the VM instance. One of: UserVm, ApplianceVm. Since 0.6.
            root_disk_offering_uuid: UUID of the disk offering for the root volume.
                Since 0.6.
            root_disk_size: Since 3.4.0.
            data_disk_sizes: Sizes of the data volumes. Since 4.4.6.
            data_disk_offering_uuids: UUIDs of the disk offerings for data volumes.
                Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            host_uuid: UUID of the host. Since 0.6.
            primary_storage_uuid_for_root_volume: UUID of the primary storage for the
                root volume. Since 1.8.
            description: Description of the VM instance. At most 2048 characters.
                Since 0.6.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 0.6.
            strategy: What to do once the call is accepted. Options: InstantStart |
                JustCreate | CreateStopped. One of: InstantStart, JustCreate,
                CreateStopped. Since 0.6.
            root_volume_system_tags: System tags for the root volume. Since 3.0.
            data_volume_system_tags: System tags for data volumes. Since 3.0.
            data_volume_system_tags_on_index: System tags by data volume index. Since
                4.4.24.
            ssh_key_pair_uuids: UUIDs of the SSH key pairs. Since 4.7.21.
            platform: Operating system family. Options: Linux | Windows | Other |
                Paravirtualization | WindowsVirtio. One of: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. Since 4.7.0.
            guest_os_type: At most 255 characters. Since 4.7.0.
            architecture: Architecture of the CPU. One of: x86_64, aarch64, mips64el,
                loongarch64. At most 32 characters. Since 4.7.21.
            virtio: Whether VirtIO drivers are present. Since 4.7.0.
            disk_aos: Disk settings. Since 4.7.0.
            resource_uuid: Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.
            system_tags: Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances`. Since 0.6.
        """
        return _run_job(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            instance_offering_uuid,
            cpu_num,
            memory_size,
            reserved_memory_size,
            image_uuid,
            l3_network_uuids,
            vm_nic_params,
            type,
            root_disk_offering_uuid,
            root_disk_size,
            data_disk_sizes,
            data_disk_offering_uuids,
            zone_uuid,
            cluster_uuid,
            host_uuid,
            primary_storage_uuid_for_root_volume,
            description,
            default_l3_network_uuid,
            strategy,
            root_volume_system_tags,
            data_volume_system_tags,
            data_volume_system_tags_on_index,
            ssh_key_pair_uuids,
            platform,
            guest_os_type,
            architecture,
            virtio,
            disk_aos,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_vm_cd_rom(
        self,
        *,
        name: str,
        vm_instance_uuid: str,
        iso_uuid: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory: ...

    @overload
    def create_vm_cd_rom(
        self,
        *,
        name: str,
        vm_instance_uuid: str,
        iso_uuid: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmCdRomInventory]: ...

    @overload
    def create_vm_cd_rom(
        self,
        *,
        name: str,
        vm_instance_uuid: str,
        iso_uuid: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | Job[_m.VmCdRomInventory]: ...

    def create_vm_cd_rom(
        self,
        *,
        name: str,
        vm_instance_uuid: str,
        iso_uuid: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | Job[_m.VmCdRomInventory]:
        """Create VM CD-ROM.

        Args:
            name: Display name of the CD-ROM. At most 255 characters. Since 3.3.
            vm_instance_uuid: UUID of the VM instance. Since 3.3.
            iso_uuid: UUID of the ISO image. Since 3.3.
            description: Description of the CD-ROM. At most 2048 characters. Since
                3.3.
            resource_uuid: UUID to assign to the new CD-ROM. A random one is made
                when absent. Since 3.3.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System tags to attach. Since 3.3.
            user_tags: Since 3.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/cdroms`. Since 3.3.
        """
        return _run_job(
            self._client,
            _CREATE_VM_CD_ROM,
            _CREATE_VM_CD_ROM_JOB,
            options,
            wait,
            name,
            vm_instance_uuid,
            iso_uuid,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_vm_instance_from_volume(
        self,
        *,
        name: str,
        volume_uuid: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def create_vm_instance_from_volume(
        self,
        *,
        name: str,
        volume_uuid: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def create_vm_instance_from_volume(
        self,
        *,
        name: str,
        volume_uuid: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def create_vm_instance_from_volume(
        self,
        *,
        name: str,
        volume_uuid: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Create VM from Volume.

        Args:
            name: Name of the VM instance. At most 255 characters. Since 3.10.0.
            volume_uuid: UUID of the volume. Since 3.10.0.
            description: Description of the VM instance. At most 2048 characters.
                Since 3.10.0.
            instance_offering_uuid: UUID of the instance offering. Since 3.10.0.
            cpu_num: Number of vCPUs. Since 3.10.0.
            memory_size: Memory size. Unit: Byte. Since 3.10.0.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            l3_network_uuids: UUIDs of the L3 networks. Since 3.10.0.
            vm_nic_params: NIC settings as a JSON string. Since 4.7.0.
            type: Type of the VM instance. Options: UserVm | ApplianceVm. One of:
                UserVm, ApplianceVm. Since 3.10.0.
            platform: Guest platform. One of: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. Since 3.10.0.
            zone_uuid: Zone that holds the VM instance, given as a UUID. Since
                3.10.0.
            cluster_uuid: UUID of the cluster. Since 3.10.0.
            host_uuid: UUID of the host. Since 3.10.0.
            primary_storage_uuid: UUID of the primary storage. Since 3.10.0.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 3.10.0.
            strategy: What to do once the call is accepted. One of: InstantStart,
                CreateStopped. Since 3.10.0.
            resource_uuid: UUID to assign to the new VM instance. A random one is
                made when absent. Since 3.10.0.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.10.0.
            system_tags: System tags to attach. Since 3.10.0.
            user_tags: User Tags. Since 3.10.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/from/volume`. Since 3.10.0.
        """
        return _run_job(
            self._client,
            _CREATE_VM_INSTANCE_FROM_VOLUME,
            _CREATE_VM_INSTANCE_FROM_VOLUME_JOB,
            options,
            wait,
            name,
            volume_uuid,
            description,
            instance_offering_uuid,
            cpu_num,
            memory_size,
            reserved_memory_size,
            l3_network_uuids,
            vm_nic_params,
            type,
            platform,
            zone_uuid,
            cluster_uuid,
            host_uuid,
            primary_storage_uuid,
            default_l3_network_uuid,
            strategy,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_vm_instance_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def create_vm_instance_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def create_vm_instance_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def create_vm_instance_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Create VM from Volume Snapshot.

        Args:
            volume_snapshot_uuid: UUID of the volume snapshot. Since 4.1.0.
            name: Name of the VM instance. At most 255 characters. Since 4.1.0.
            description: Free text about the VM instance. At most 2048 characters.
                Since 4.1.0.
            instance_offering_uuid: UUID of the instance offering. Since 4.1.0.
            cpu_num: vCPU count. Since 4.1.0.
            memory_size: Memory size. Unit: Byte. Since 4.1.0.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            l3_network_uuids: UUIDs of the L3 networks. Since 4.1.0.
            vm_nic_params: Since 4.7.0.
            type: Kind of the VM instance. Options: UserVm | ApplianceVm. One of:
                UserVm, ApplianceVm. Since 4.1.0.
            platform: One of: Linux, Windows, Other, Paravirtualization,
                WindowsVirtio. Since 4.1.0.
            zone_uuid: UUID of the zone. Since 4.1.0.
            cluster_uuid: UUID of the cluster. Since 4.1.0.
            host_uuid: UUID of the host. Since 4.1.0.
            primary_storage_uuid: UUID of the primary storage. Since 4.1.0.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 4.1.0.
            strategy: What to do once the call is accepted. Options: InstantStart |
                CreateStopped. One of: InstantStart, CreateStopped. Since 4.1.0.
            root_volume_system_tags: System tags for the root volume. Since 4.1.0.
            resource_uuid: UUID to assign to the new VM instance. A random one is
                made when absent. Since 4.1.0.
            tag_uuids: Tags to bind, given as UUIDs. Since 4.1.0.
            system_tags: System tags to attach. Since 4.1.0.
            user_tags: User tags to attach. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/vm-instances/from/volume-snapshots/{volumeSnapshotUuid}`. Since
        4.1.0.
        """
        return _run_job(
            self._client,
            _CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT,
            _CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            volume_snapshot_uuid,
            name,
            description,
            instance_offering_uuid,
            cpu_num,
            memory_size,
            reserved_memory_size,
            l3_network_uuids,
            vm_nic_params,
            type,
            platform,
            zone_uuid,
            cluster_uuid,
            host_uuid,
            primary_storage_uuid,
            default_l3_network_uuid,
            strategy,
            root_volume_system_tags,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_vm_instance_from_volume_snapshot_group(
        self,
        volume_snapshot_group_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def create_vm_instance_from_volume_snapshot_group(
        self,
        volume_snapshot_group_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def create_vm_instance_from_volume_snapshot_group(
        self,
        volume_snapshot_group_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def create_vm_instance_from_volume_snapshot_group(
        self,
        volume_snapshot_group_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Create VM from Volume Snapshot Group.

        Args:
            volume_snapshot_group_uuid: UUID of the volume snapshot group. Since
                4.1.0.
            name: Display name of the VM instance. At most 255 characters. Since
                4.1.0.
            description: Description of the VM instance. At most 2048 characters.
                Since 4.1.0.
            instance_offering_uuid: UUID of the instance offering. Since 4.1.0.
            cpu_num: vCPU count. Since 4.1.0.
            memory_size: Memory size. Unit: Byte. Since 4.1.0.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            l3_network_uuids: UUIDs of the L3 networks. Since 4.1.0.
            type: Type of the VM instance. One of: UserVm, ApplianceVm. Since 4.1.0.
            zone_uuid: Zone that holds the VM instance, given as a UUID. Since 4.1.0.
            cluster_uuid: Since 4.1.0.
            host_uuid: UUID of the host. Since 4.1.0.
            primary_storage_uuid_for_root_volume: UUID of the primary storage for the
                root volume. Since 4.1.0.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 4.1.0.
            strategy: What to do once the call is accepted. Options: InstantStart |
                CreateStopped. One of: InstantStart, CreateStopped. Since 4.1.0.
            root_volume_system_tags: System tags for the root volume. Since 4.1.0.
            data_volume_system_tags: System tags for data volumes. Since 4.1.0.
            resource_uuid: Preset UUID of the new VM instance. Since 4.1.0.
            tag_uuids: Tags to bind, given as UUIDs. Since 4.1.0.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User Tags. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/vm-instances/from/volume-snapshots/group/{volumeSnapshotGroupUuid}`.
        Since 4.1.0.
        """
        return _run_job(
            self._client,
            _CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT_GROUP,
            _CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            volume_snapshot_group_uuid,
            name,
            description,
            instance_offering_uuid,
            cpu_num,
            memory_size,
            reserved_memory_size,
            l3_network_uuids,
            type,
            zone_uuid,
            cluster_uuid,
            host_uuid,
            primary_storage_uuid_for_root_volume,
            default_l3_network_uuid,
            strategy,
            root_volume_system_tags,
            data_volume_system_tags,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def create_vm_user_defined_xml_hook_script(
        self,
        *,
        name: str,
        hook_script: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory: ...

    @overload
    def create_vm_user_defined_xml_hook_script(
        self,
        *,
        name: str,
        hook_script: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.XmlHookInventory]: ...

    @overload
    def create_vm_user_defined_xml_hook_script(
        self,
        *,
        name: str,
        hook_script: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory | Job[_m.XmlHookInventory]: ...

    def create_vm_user_defined_xml_hook_script(
        self,
        *,
        name: str,
        hook_script: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory | Job[_m.XmlHookInventory]:
        """Create VM User Defined XML Hook Script.

        Args:
            name: Display name of the VM user defined XML hook script. At most 255
                characters. Since 5.2.0.
            hook_script: Content of the hook script. Since 5.2.0.
            description: Free text about the VM user defined XML hook script. At most
                2048 characters. Since 5.2.0.
            resource_uuid: Since 5.2.0.
            tag_uuids: UUIDs of the tags to bind. Since 5.2.0.
            system_tags: System Tags. Since 5.2.0.
            user_tags: User Tags. Since 5.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/xml-hook-script`. Since 5.2.0.
        """
        return _run_job(
            self._client,
            _CREATE_VM_USER_DEFINED_XML_HOOK_SCRIPT,
            _CREATE_VM_USER_DEFINED_XML_HOOK_SCRIPT_JOB,
            options,
            wait,
            name,
            hook_script,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vm_boot_mode(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_vm_boot_mode(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_vm_boot_mode(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vm_boot_mode(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VM Boot Mode.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmBootModeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}/bootmode`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_VM_BOOT_MODE,
            _DELETE_VM_BOOT_MODE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vm_cd_rom(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_vm_cd_rom(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_vm_cd_rom(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vm_cd_rom(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VM CD-ROM.

        Args:
            uuid: UUID of the CD-ROM. Since 3.3.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 3.3.
            system_tags: System Tags. Since 3.3.
            user_tags: Since 3.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmCdRomResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/cdroms/{uuid}`. Since 3.3.
        """
        return _run_job(
            self._client,
            _DELETE_VM_CD_ROM,
            _DELETE_VM_CD_ROM_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VM Console Password.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmConsolePasswordResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}/console-password`.
        """
        return _run_job(
            self._client,
            _DELETE_VM_CONSOLE_PASSWORD,
            _DELETE_VM_CONSOLE_PASSWORD_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vm_hostname(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_vm_hostname(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_vm_hostname(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vm_hostname(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VM Hostname.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            delete_mode: How strictly to delete. Options: Permissive | Enforcing.
                Default: Permissive. One of: Permissive, Enforcing. Default:
                Permissive. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmHostnameResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}/hostnames`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_VM_HOSTNAME,
            _DELETE_VM_HOSTNAME_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VM SSH Key.

        Args:
            uuid: UUID of the VM SSH key. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmSshKeyResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}/ssh-keys`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DELETE_VM_SSH_KEY,
            _DELETE_VM_SSH_KEY_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def delete_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        static_ip: str | UnsetType = UNSET,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def delete_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        static_ip: str | UnsetType = UNSET,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def delete_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        static_ip: str | UnsetType = UNSET,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def delete_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        static_ip: str | UnsetType = UNSET,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Delete VM Static IP.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            l3_network_uuid: UUID of the L3 network. Since 0.6.
            static_ip: Fixed IP address. Since 3.10.0.
            delete_mode: Mode of deletion. Options: Permissive | Enforcing. Default:
                Permissive. One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmStaticIpResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/static-ips`. Since
        0.6.
        """
        return _run_job(
            self._client,
            _DELETE_VM_STATIC_IP,
            _DELETE_VM_STATIC_IP_JOB,
            options,
            wait,
            vm_instance_uuid,
            l3_network_uuid,
            static_ip,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def destroy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def destroy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def destroy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def destroy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Destroy VM.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            delete_mode: Mode of deletion. Valid values: Permissive, Enforcing. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DestroyVmInstanceResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}`.
        """
        return _run_job(
            self._client,
            _DESTROY,
            _DESTROY_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Detach ISO from VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            iso_uuid: UUID of the ISO image. Since 2.3.1.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachIsoFromVmInstanceResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/iso`.
        """
        return _run_job(
            self._client,
            _DETACH_ISO_FROM_VM_INSTANCE,
            _DETACH_ISO_FROM_VM_INSTANCE_JOB,
            options,
            wait,
            vm_instance_uuid,
            iso_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def detach_l3_network_from_vm(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def detach_l3_network_from_vm(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def detach_l3_network_from_vm(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def detach_l3_network_from_vm(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Detach L3 Network from VM.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachL3NetworkFromVmResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/nics/{vmNicUuid}`. Since 0.6.
        """
        return _run_job(
            self._client,
            _DETACH_L3_NETWORK_FROM_VM,
            _DETACH_L3_NETWORK_FROM_VM_JOB,
            options,
            wait,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def expunge(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def expunge(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def expunge(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def expunge(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Expunge VM.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action
        expungeVmInstance)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _EXPUNGE,
            _EXPUNGE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def expunge_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def expunge_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def expunge_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def expunge_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Expunge VM User Defined XML Hook Script.

        Args:
            uuid: UUID of the XML hook script. Since 5.2.0.
            system_tags: System Tags. Since 5.2.0.
            user_tags: User tags to attach. Since 5.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                ExpungeVmUserDefinedXmlHookScriptResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/xml-hook-script`. Since 5.2.0.
        """
        return _run_job(
            self._client,
            _EXPUNGE_VM_USER_DEFINED_XML_HOOK_SCRIPT,
            _EXPUNGE_VM_USER_DEFINED_XML_HOOK_SCRIPT_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        full: bool | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        full: bool | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        full: bool | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        full: bool | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Flatten VM Volumes.

        Args:
            uuid: Unique ID of the VM instance. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User Tags. Since 4.7.0.
            full: Whether to flatten every volume. Default: true. Default: true.
                Since 4.7.0.
            dry_run: Whether to only estimate the effect. Since 4.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action
        flattenVmInstance)`. Since 4.7.0.
        """
        return _run_job(
            self._client,
            _FLATTEN,
            _FLATTEN_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            full,
            dry_run,
        )

    @overload
    def fstrim_vm(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def fstrim_vm(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def fstrim_vm(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def fstrim_vm(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Trim VM File Systems.

        Args:
            uuid: Unique ID of the VM instance. Since 4.7.21.
            system_tags: System Tags. Since 4.7.21.
            user_tags: Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/{uuid}/actions`. Since 4.7.21.
        """
        return _run_job(
            self._client,
            _FSTRIM_VM,
            _FSTRIM_VM_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    def get_attachable_public_l3_for_v_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.L3NetworkInventory]:
        """Get Attachable Public L3 for vRouter.

        Args:
            vm_instance_uuid: The UUID of the vRouter. Since 2.2.
            system_tags: Optional. The system tags to attach. Since 2.2.
            user_tags: Optional. The user tags to attach. Since 2.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/attachable-public-l3s`.
        Since 2.2.
        """
        return self._call(
            _GET_ATTACHABLE_PUBLIC_L3_FOR_V_ROUTER,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_iso_for_attaching_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.ImageInventory]:
        """Get Candidate ISO for Attaching VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{vmInstanceUuid}/iso-candidates`. Since
        0.6.
        """
        return self._call(
            _GET_CANDIDATE_ISO_FOR_ATTACHING_VM,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_l3_networks_for_change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.L3NetworkInventory]:
        """Get Candidate L3 Networks for Change VM NIC Network.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 4.1.0.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User Tags. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks-candidates`.
        """
        return self._call(
            _GET_CANDIDATE_L3_NETWORKS_FOR_CHANGE_VM_NIC_NETWORK,
            options,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_primary_storages_for_creating_vm(
        self,
        *,
        image_uuid: str,
        l3_network_uuids: Sequence[str],
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetCandidatePrimaryStoragesForCreatingVmResponse:
        """Get Candidate Data Storage for VM Creation.

        Args:
            image_uuid: UUID of the image. Since 2.1.
            l3_network_uuids: UUIDs of the L3 networks. At least 1 items. Since 2.1.
            root_disk_offering_uuid: UUID of the disk offering for the root volume.
                Since 2.1.
            root_disk_size: Size of the root volume. Unit: Byte. From 1 to
                9223372036854775807. Since 4.1.2.
            data_disk_offering_uuids: UUIDs of the disk offerings for data volumes.
                At least 1 items. Since 2.1.
            data_disk_sizes: Sizes of the data volumes. From 1 to
                9223372036854775807. Since 4.3.9.
            zone_uuid: Zone that holds the candidate primary storages, given as a
                UUID. Since 2.1.
            cluster_uuid: UUID of the cluster. Since 2.1.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 2.1.
            system_tags: System tags to attach. Since 2.1.
            user_tags: User tags to attach. Since 2.1.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/candidate-storages`. Since 2.1.
        """
        return self._call(
            _GET_CANDIDATE_PRIMARY_STORAGES_FOR_CREATING_VM,
            options,
            image_uuid,
            l3_network_uuids,
            root_disk_offering_uuid,
            root_disk_size,
            data_disk_offering_uuids,
            data_disk_sizes,
            zone_uuid,
            cluster_uuid,
            default_l3_network_uuid,
            system_tags,
            user_tags,
        )

    def get_candidate_zones_clusters_hosts_for_creating_vm(
        self,
        *,
        image_uuid: str,
        l3_network_uuids: Sequence[str],
        instance_offering_uuid: str | UnsetType = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetCandidateZonesClustersHostsForCreatingVmResponse:
        """Get Candidate Destinations for VM Creation.

        Args:
            image_uuid: UUID of the image. Since 0.6.
            l3_network_uuids: UUIDs of the L3 networks. At least 1 items. Since 0.6.
            instance_offering_uuid: UUID of the instance offering. Since 0.6.
            root_disk_offering_uuid: UUID of the disk offering for the root volume.
                Since 0.6.
            root_disk_size: Size of the root volume. Unit: Byte. From 1 to
                9223372036854775807. Since 4.1.2.
            data_disk_offering_uuids: UUIDs of the disk offerings for data volumes.
                At least 1 items. Since 0.6.
            cpu_num: Number of vCPUs. From 1 to 1024. Since 3.10.0.
            memory_size: Amount of memory in bytes. From 1 to 9223372036854775807.
                Since 3.10.0.
            zone_uuid: UUID of the zone. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/candidate-destinations`. Since 0.6.
        """
        return self._call(
            _GET_CANDIDATE_ZONES_CLUSTERS_HOSTS_FOR_CREATING_VM,
            options,
            image_uuid,
            l3_network_uuids,
            instance_offering_uuid,
            root_disk_offering_uuid,
            root_disk_size,
            data_disk_offering_uuids,
            cpu_num,
            memory_size,
            zone_uuid,
            cluster_uuid,
            default_l3_network_uuid,
            system_tags,
            user_tags,
        )

    def get_vm_attachable_data_volume(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeInventory]:
        """Get VM Attachable Data Volume.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{vmInstanceUuid}/data-volume-candidates`.
        Since 0.6.
        """
        return self._call(
            _GET_VM_ATTACHABLE_DATA_VOLUME,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def get_vm_attachable_l3_network(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.L3NetworkInventory]:
        """Get VM Attachable L3 Network.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks-candidates`.
        """
        return self._call(
            _GET_VM_ATTACHABLE_L3_NETWORK,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def get_vm_boot_order(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmBootOrderResponse:
        """Get VM Boot Order.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/boot-orders`. Since 0.6.
        """
        return self._call(_GET_VM_BOOT_ORDER, options, uuid, system_tags, user_tags)

    def get_vm_capabilities(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmCapabilitiesResponse:
        """Get VM Capabilities.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/capabilities`. Since 0.6.
        """
        return self._call(_GET_VM_CAPABILITIES, options, uuid, system_tags, user_tags)

    def get_vm_console_address(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmConsoleAddressResponse:
        """Get VM Console Address.

        Args:
            uuid: Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/console-addresses`. Since 0.6.
        """
        return self._call(
            _GET_VM_CONSOLE_ADDRESS,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    def get_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmConsolePasswordResponse:
        """Get VM Console Password.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/console-passwords`. Since 0.6.
        """
        return self._call(
            _GET_VM_CONSOLE_PASSWORD,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    def get_vm_device_address(
        self,
        *,
        uuid: str,
        resource_types: Sequence[Literal["VolumeVO"]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmDeviceAddressResponse:
        """Get VM Device Address.

        Args:
            uuid: Unique ID of the VM instance. Since 3.10.0.
            resource_types: Since 3.10.0.
            system_tags: System tags to attach. Since 3.10.0.
            user_tags: Since 3.10.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/devices`. Since 3.10.0.
        """
        return self._call(
            _GET_VM_DEVICE_ADDRESS,
            options,
            uuid,
            resource_types,
            system_tags,
            user_tags,
        )

    def get_vm_hostname(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmHostnameResponse:
        """Get VM Hostname.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/hostnames`. Since 0.6.
        """
        return self._call(_GET_VM_HOSTNAME, options, uuid, system_tags, user_tags)

    def get_vm_migration_candidate_hosts(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.HostInventory]:
        """Get VM Migration Candidate Hosts.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{vmInstanceUuid}/migration-target-hosts`.
        Since 0.6.
        """
        return self._call(
            _GET_VM_MIGRATION_CANDIDATE_HOSTS,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def get_vm_nic_attachable_eips(
        self,
        vm_nic_uuid: str,
        *,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.EipInventory, _m.GetVmNicAttachableEipsResponse]:
        """Get VM NIC Attachable EIPs.

        Args:
            vm_nic_uuid: The UUID of the VM NIC. Since 4.3.18.
            ip_version: Optional. The IP protocol version. Options: 4 | 6. One of: 4,
                6. Since 4.3.18.
            limit: Optional. The page size. Default: 1000. Default: 1000. Since
                4.3.18.
            start: Optional. The offset of the first record. Default: 0. Since
                4.3.18.
            system_tags: Optional. The system tags. Since 4.3.18.
            user_tags: Optional. The user tags. Since 4.3.18.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        Sends `GET /zstack/v1/vm-instances/nics/{vmNicUuid}/candidate-eips`.
        """
        return self._call(
            _GET_VM_NIC_ATTACHABLE_EIPS,
            options,
            vm_nic_uuid,
            ip_version,
            limit,
            start,
            system_tags,
            user_tags,
        )

    def get_vm_nic_attached_network_service(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmNicAttachedNetworkServiceResponse:
        """Get VM NIC Attached Network Service.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 4.1.0.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User tags to attach. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/vm-instances/nics/{vmNicUuid}/attached-networkservices`. Since
        4.1.0.
        """
        return self._call(
            _GET_VM_NIC_ATTACHED_NETWORK_SERVICE,
            options,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    def get_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmSshKeyResponse:
        """Get VM SSH Key.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/ssh-keys`. Since 0.6.
        """
        return self._call(_GET_VM_SSH_KEY, options, uuid, system_tags, user_tags)

    def get_vm_starting_candidate_clusters_hosts(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmStartingCandidateClustersHostsResponse:
        """Get Candidate Hosts for Starting VM.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/starting-target-hosts`. Since 0.6.
        """
        return self._call(
            _GET_VM_STARTING_CANDIDATE_CLUSTERS_HOSTS,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    def get_vm_task(
        self,
        *,
        vm_instance_uuids: Sequence[str],
        sync_signatures: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmTaskResponse:
        """Get VM Tasks.

        Args:
            vm_instance_uuids: UUIDs of the VM instances. At least 1 items. Since
                4.6.0.
            sync_signatures: Signatures of the queues. Since 4.6.0.
            system_tags: System Tags. Since 4.6.0.
            user_tags: User tags to attach. Since 4.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/task-details`. Since 4.6.0.
        """
        return self._call(
            _GET_VM_TASK,
            options,
            vm_instance_uuids,
            sync_signatures,
            system_tags,
            user_tags,
        )

    @overload
    def migrate_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        migrate_from_destination: bool | UnsetType = UNSET,
        allow_unknown: bool | UnsetType = UNSET,
        strategy: Literal["auto-converge"] | UnsetType = UNSET,
        down_time: int | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def migrate_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        migrate_from_destination: bool | UnsetType = UNSET,
        allow_unknown: bool | UnsetType = UNSET,
        strategy: Literal["auto-converge"] | UnsetType = UNSET,
        down_time: int | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def migrate_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        migrate_from_destination: bool | UnsetType = UNSET,
        allow_unknown: bool | UnsetType = UNSET,
        strategy: Literal["auto-converge"] | UnsetType = UNSET,
        down_time: int | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def migrate_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        migrate_from_destination: bool | UnsetType = UNSET,
        allow_unknown: bool | UnsetType = UNSET,
        strategy: Literal["auto-converge"] | UnsetType = UNSET,
        down_time: int | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Migrate VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            host_uuid: Since 0.6.
            migrate_from_destination: Whether the destination drives the migration.
                Since 2.3.
            allow_unknown: Whether to allow hosts in unknown state. Since 3.6.0.
            strategy: What to do once the call is accepted. Options: auto-converge.
                One of: auto-converge. Since 3.6.0.
            down_time: Since 4.6.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (action
        migrateVm)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _MIGRATE_VM,
            _MIGRATE_VM_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
            host_uuid,
            migrate_from_destination,
            allow_unknown,
            strategy,
            down_time,
        )

    @overload
    def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Pause VM.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action pauseVmInstance)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _PAUSE,
            _PAUSE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def provision_virtual_router_config(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory: ...

    @overload
    def provision_virtual_router_config(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ApplianceVmInventory]: ...

    @overload
    def provision_virtual_router_config(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory | Job[_m.ApplianceVmInventory]: ...

    def provision_virtual_router_config(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory | Job[_m.ApplianceVmInventory]:
        """Provision Virtual Router Config.

        Args:
            vm_instance_uuid: Since 3.10.
            system_tags: Optional. The system tags to attach. Since 3.10.
            user_tags: Optional. The user tags to attach. Since 3.10.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT
        /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/provision`.
        Since 3.10.
        """
        return _run_job(
            self._client,
            _PROVISION_VIRTUAL_ROUTER_CONFIG,
            _PROVISION_VIRTUAL_ROUTER_CONFIG_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.VmInstanceInventory, _m.QueryVmInstanceResponse]:
        """Query VMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances`. Since 0.6.
        """
        return self._call(
            _QUERY,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    def query_appliance_vm(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.ApplianceVmInventory, _m.QueryApplianceVmResponse]:
        """Query Appliance VMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/appliances`. Since 0.6.
        """
        return self._call(
            _QUERY_APPLIANCE_VM,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    def query_appliance_vm_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ApplianceVmInventory]:
        """Query Appliance VMs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/appliances/{uuid}`.
        """
        return self._call(_QUERY_APPLIANCE_VM_BY_UUID, options, uuid)

    def query_virtual_router_vm(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.ApplianceVmInventory, _m.QueryVirtualRouterVmResponse]:
        """Query Virtual Router VMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/appliances/virtual-routers`. Since 0.6.
        """
        return self._call(
            _QUERY_VIRTUAL_ROUTER_VM,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    def query_virtual_router_vm_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ApplianceVmInventory]:
        """Query Virtual Router VMs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/appliances/virtual-routers/{uuid}`.
        """
        return self._call(_QUERY_VIRTUAL_ROUTER_VM_BY_UUID, options, uuid)

    def query_vm_cd_rom(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.VmCdRomInventory, _m.QueryVmCdRomResponse]:
        """Query VM CD-ROMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/cdroms`. Since 3.3.
        """
        return self._call(
            _QUERY_VM_CD_ROM,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    def query_vm_cd_rom_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VmCdRomInventory]:
        """Query VM CD-ROMs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/cdroms/{uuid}`.
        """
        return self._call(_QUERY_VM_CD_ROM_BY_UUID, options, uuid)

    def query_vm_instance_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VmInstanceInventory]:
        """Query VMs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}`.
        """
        return self._call(_QUERY_VM_INSTANCE_BY_UUID, options, uuid)

    def query_vm_nic(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.VmNicInventory, _m.QueryVmNicResponse]:
        """Query VM NICs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/nics`. Since 0.6.
        """
        return self._call(
            _QUERY_VM_NIC,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    def query_vm_nic_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicInventory]:
        """Query VM NICs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/nics/{uuid}`.
        """
        return self._call(_QUERY_VM_NIC_BY_UUID, options, uuid)

    def query_vm_user_defined_xml_hook_script(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.XmlHookInventory, _m.QueryVmUserDefinedXmlHookScriptResponse]:
        """Query VM User Defined XML Hook Scripts.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/xml-hook-script`.
        """
        return self._call(
            _QUERY_VM_USER_DEFINED_XML_HOOK_SCRIPT,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    def query_vm_user_defined_xml_hook_script_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.XmlHookInventory]:
        """Query VM User Defined XML Hook Scripts by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/xml-hook-script/{uuid}`.
        """
        return self._call(_QUERY_VM_USER_DEFINED_XML_HOOK_SCRIPT_BY_UUID, options, uuid)

    @overload
    def reconnect_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory: ...

    @overload
    def reconnect_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.ApplianceVmInventory]: ...

    @overload
    def reconnect_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory | Job[_m.ApplianceVmInventory]: ...

    def reconnect_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory | Job[_m.ApplianceVmInventory]:
        """Reconnect Virtual Router.

        Args:
            vm_instance_uuid: The UUID of the vRouter. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT
        /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/actions
        (action reconnectVirtualRouter)`.
        """
        return _run_job(
            self._client,
            _RECONNECT_VIRTUAL_ROUTER,
            _RECONNECT_VIRTUAL_ROUTER_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def recover(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def recover(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def recover(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def recover(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Recover VM.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action
        recoverVmInstance)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _RECOVER,
            _RECOVER_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def resume(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def resume(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def resume(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def resume(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Resume VM.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            system_tags: Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action resumeVmInstance)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _RESUME,
            _RESUME_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def set_vm_boot_volume(
        self,
        vm_instance_uuid: str,
        *,
        volume_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def set_vm_boot_volume(
        self,
        vm_instance_uuid: str,
        *,
        volume_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def set_vm_boot_volume(
        self,
        vm_instance_uuid: str,
        *,
        volume_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def set_vm_boot_volume(
        self,
        vm_instance_uuid: str,
        *,
        volume_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Set VM Boot Volume.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 4.2.0.
            volume_uuid: UUID of the volume. Since 4.2.0.
            system_tags: System tags to attach. Since 4.2.0.
            user_tags: User Tags. Since 4.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (action
        setVmBootVolume)`. Since 4.2.0.
        """
        return _run_job(
            self._client,
            _SET_VM_BOOT_VOLUME,
            _SET_VM_BOOT_VOLUME_JOB,
            options,
            wait,
            vm_instance_uuid,
            volume_uuid,
            system_tags,
            user_tags,
        )

    @overload
    def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestTrack | Literal["guest", "host"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestTrack | Literal["guest", "host"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestTrack | Literal["guest", "host"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestTrack | Literal["guest", "host"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Set VM Clock Sync.

        Args:
            uuid: Resource UUID, a unique identifier for the resource. Since 4.1.0.
            track: One of: guest, host. Since 4.1.0.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User Tags. Since 4.1.0.
            sync_after_vm_resume: Whether to sync after pause to resume. Since
                4.4.12.
            interval_in_seconds: Regular sync interval. One of: 0, 60, 600, 1800,
                3600, 7200, 21600, 43200, 86400. Since 4.4.12.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setVmClockTrack)`.
        Since 4.1.0.
        """
        return _run_job(
            self._client,
            _SET_VM_CLOCK_TRACK,
            _SET_VM_CLOCK_TRACK_JOB,
            options,
            wait,
            uuid,
            track,
            system_tags,
            user_tags,
            sync_after_vm_resume,
            interval_in_seconds,
        )

    @overload
    def set_vm_console_password(
        self,
        uuid: str,
        *,
        console_password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def set_vm_console_password(
        self,
        uuid: str,
        *,
        console_password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def set_vm_console_password(
        self,
        uuid: str,
        *,
        console_password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def set_vm_console_password(
        self,
        uuid: str,
        *,
        console_password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Set VM Console Password.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            console_password: Console password. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action
        setVmConsolePassword)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _SET_VM_CONSOLE_PASSWORD,
            _SET_VM_CONSOLE_PASSWORD_JOB,
            options,
            wait,
            uuid,
            console_password,
            system_tags,
            user_tags,
        )

    @overload
    def set_vm_hostname(
        self,
        uuid: str,
        *,
        hostname: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def set_vm_hostname(
        self,
        uuid: str,
        *,
        hostname: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def set_vm_hostname(
        self,
        uuid: str,
        *,
        hostname: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def set_vm_hostname(
        self,
        uuid: str,
        *,
        hostname: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Set VM Hostname.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            hostname: Host name. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setVmHostname)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _SET_VM_HOSTNAME,
            _SET_VM_HOSTNAME_JOB,
            options,
            wait,
            uuid,
            hostname,
            system_tags,
            user_tags,
        )

    @overload
    def set_vm_instance_default_cd_rom(
        self,
        vm_instance_uuid: str,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory: ...

    @overload
    def set_vm_instance_default_cd_rom(
        self,
        vm_instance_uuid: str,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmCdRomInventory]: ...

    @overload
    def set_vm_instance_default_cd_rom(
        self,
        vm_instance_uuid: str,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | Job[_m.VmCdRomInventory]: ...

    def set_vm_instance_default_cd_rom(
        self,
        vm_instance_uuid: str,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | Job[_m.VmCdRomInventory]:
        """Set Default CD-ROM of VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 3.3.
            uuid: Unique ID of the CD-ROM. Since 3.3.
            system_tags: Since 3.3.
            user_tags: User tags to attach. Since 3.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/cdroms/{uuid}/actions
        (action setVmInstanceDefaultCdRom)`. Since 3.3.
        """
        return _run_job(
            self._client,
            _SET_VM_INSTANCE_DEFAULT_CD_ROM,
            _SET_VM_INSTANCE_DEFAULT_CD_ROM_JOB,
            options,
            wait,
            vm_instance_uuid,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    def set_vm_qxl_memory(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ram: int | UnsetType = UNSET,
        vram: int | UnsetType = UNSET,
        vgamem: int | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def set_vm_qxl_memory(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ram: int | UnsetType = UNSET,
        vram: int | UnsetType = UNSET,
        vgamem: int | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def set_vm_qxl_memory(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ram: int | UnsetType = UNSET,
        vram: int | UnsetType = UNSET,
        vgamem: int | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def set_vm_qxl_memory(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ram: int | UnsetType = UNSET,
        vram: int | UnsetType = UNSET,
        vgamem: int | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Set VM QXL Video Memory.

        Args:
            uuid: UUID of the VM instance. Since 3.7.
            system_tags: System tags to attach. Since 3.7.
            user_tags: Since 3.7.
            ram: Video RAM. Unit: KB. Default: 65536. Default: 65536. From 1024 to
                524288. Since 3.7.
            vram: Video VRAM. Unit: KB. Default: 32768. Range: 1024-524288. Default:
                32768. From 1024 to 524288. Since 3.7.
            vgamem: VGA memory. Unit: KB. Range: 1024-524288. Default: 16384. From
                1024 to 524288. Since 3.7.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setVmQxlMemory)`.
        Since 3.7.
        """
        return _run_job(
            self._client,
            _SET_VM_QXL_MEMORY,
            _SET_VM_QXL_MEMORY_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            ram,
            vram,
            vgamem,
        )

    @overload
    def set_vm_sound_type(
        self,
        uuid: str,
        *,
        sound_type: _m.SetVmSoundTypeRequestSoundType | Literal["ac97", "ich6"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def set_vm_sound_type(
        self,
        uuid: str,
        *,
        sound_type: _m.SetVmSoundTypeRequestSoundType | Literal["ac97", "ich6"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def set_vm_sound_type(
        self,
        uuid: str,
        *,
        sound_type: _m.SetVmSoundTypeRequestSoundType | Literal["ac97", "ich6"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def set_vm_sound_type(
        self,
        uuid: str,
        *,
        sound_type: _m.SetVmSoundTypeRequestSoundType | Literal["ac97", "ich6"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Set VM Sound Type.

        Args:
            uuid: Unique ID of the VM instance. Since 3.7.
            sound_type: Sound card model. Options: ac97 | ich6. One of: ac97, ich6.
                Since 3.7.
            system_tags: System tags to attach. Since 3.7.
            user_tags: User Tags. Since 3.7.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setVmSoundType)`.
        Since 3.7.
        """
        return _run_job(
            self._client,
            _SET_VM_SOUND_TYPE,
            _SET_VM_SOUND_TYPE_JOB,
            options,
            wait,
            uuid,
            sound_type,
            system_tags,
            user_tags,
        )

    @overload
    def set_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        ip6: str | UnsetType = UNSET,
        netmask: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ipv6_gateway: str | UnsetType = UNSET,
        ipv6_prefix: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    def set_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        ip6: str | UnsetType = UNSET,
        netmask: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ipv6_gateway: str | UnsetType = UNSET,
        ipv6_prefix: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[dict[str, Any]]: ...

    @overload
    def set_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        ip6: str | UnsetType = UNSET,
        netmask: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ipv6_gateway: str | UnsetType = UNSET,
        ipv6_prefix: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]: ...

    def set_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        ip6: str | UnsetType = UNSET,
        netmask: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ipv6_gateway: str | UnsetType = UNSET,
        ipv6_prefix: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | Job[dict[str, Any]]:
        """Set VM Static IP.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            l3_network_uuid: UUID of the L3 network. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            ip: IP address. Since 0.6.
            ip6: IPv6 address. Since 3.10.
            netmask: Network mask. Since 0.6.
            gateway: Gateway address. Since 0.6.
            ipv6_gateway: IPv6 gateway. Since 0.6.
            ipv6_prefix: IPv6 prefix length. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (action
        setVmStaticIp)`. Since 0.6.
        """
        return _run_job(
            self._client,
            _SET_VM_STATIC_IP,
            _SET_VM_STATIC_IP_JOB,
            options,
            wait,
            vm_instance_uuid,
            l3_network_uuid,
            system_tags,
            user_tags,
            ip,
            ip6,
            netmask,
            gateway,
            ipv6_gateway,
            ipv6_prefix,
        )

    @overload
    def start(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def start(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def start(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def start(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Start VM.

        Args:
            uuid: Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            host_uuid: UUID of the host. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action startVmInstance)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _START,
            _START_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            cluster_uuid,
            host_uuid,
        )

    @overload
    def stop(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.StopVmInstanceRequestType | Literal["grace", "cold"] | UnsetType
        ) = UNSET,
        stop_ha: Literal["true"] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def stop(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.StopVmInstanceRequestType | Literal["grace", "cold"] | UnsetType
        ) = UNSET,
        stop_ha: Literal["true"] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def stop(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.StopVmInstanceRequestType | Literal["grace", "cold"] | UnsetType
        ) = UNSET,
        stop_ha: Literal["true"] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def stop(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.StopVmInstanceRequestType | Literal["grace", "cold"] | UnsetType
        ) = UNSET,
        stop_ha: Literal["true"] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Stop VM.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            type: Type of the VM instance. Options: grace | cold. Default: grace. One
                of: grace, cold. Default: grace. Since 0.6.
            stop_ha: One of: true. Since 2.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action stopVmInstance)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _STOP,
            _STOP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            type,
            stop_ha,
        )

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        state: (
            _m.UpdateVmInstanceRequestState | Literal["Stopped", "Running"] | UnsetType
        ) = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        platform: (
            _m.UpdateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        state: (
            _m.UpdateVmInstanceRequestState | Literal["Stopped", "Running"] | UnsetType
        ) = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        platform: (
            _m.UpdateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmInstanceInventory]: ...

    @overload
    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        state: (
            _m.UpdateVmInstanceRequestState | Literal["Stopped", "Running"] | UnsetType
        ) = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        platform: (
            _m.UpdateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]: ...

    def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        state: (
            _m.UpdateVmInstanceRequestState | Literal["Stopped", "Running"] | UnsetType
        ) = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        platform: (
            _m.UpdateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | Job[_m.VmInstanceInventory]:
        """Update VM.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            name: Name of the VM instance. At most 255 characters. Since 0.6.
            description: Description of the VM instance. At most 2048 characters.
                Since 0.6.
            state: State of the VM instance. Options: Stopped | Running. One of:
                Stopped, Running. Since 0.6.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 0.6.
            platform: Guest platform. Valid values: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. One of: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. Since 0.6.
            cpu_num: vCPU count. From 1 to 1024. Since 0.6.
            memory_size: Memory size. Unit: Byte. From 1 to 9223372036854775807.
                Since 0.6.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            guest_os_type: Operating system inside the guest. At most 255 characters.
                Since 4.1.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action updateVmInstance)`.
        Since 0.6.
        """
        return _run_job(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
            state,
            default_l3_network_uuid,
            platform,
            cpu_num,
            memory_size,
            reserved_memory_size,
            guest_os_type,
        )

    @overload
    def update_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        default_route_l3_network_uuid: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VirtualRouterVmInventory: ...

    @overload
    def update_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        default_route_l3_network_uuid: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VirtualRouterVmInventory]: ...

    @overload
    def update_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        default_route_l3_network_uuid: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VirtualRouterVmInventory | Job[_m.VirtualRouterVmInventory]: ...

    def update_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        default_route_l3_network_uuid: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VirtualRouterVmInventory | Job[_m.VirtualRouterVmInventory]:
        """Update Virtual Router.

        Args:
            vm_instance_uuid: The UUID of the vRouter. Since 3.8.
            system_tags: Optional. The system tags. Since 3.8.
            user_tags: Optional. Since 3.8.
            default_route_l3_network_uuid: Optional. The UUID of the L3 network.
                Since 3.8.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT
        /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/actions
        (action updateVirtualRouter)`.
        """
        return _run_job(
            self._client,
            _UPDATE_VIRTUAL_ROUTER,
            _UPDATE_VIRTUAL_ROUTER_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
            default_route_l3_network_uuid,
        )

    @overload
    def update_vm_cd_rom(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory: ...

    @overload
    def update_vm_cd_rom(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.VmCdRomInventory]: ...

    @overload
    def update_vm_cd_rom(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | Job[_m.VmCdRomInventory]: ...

    def update_vm_cd_rom(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | Job[_m.VmCdRomInventory]:
        """Update VM CD-ROM.

        Args:
            uuid: UUID of the CD-ROM. Since 3.3.
            system_tags: System tags to attach. Since 3.3.
            user_tags: User tags to attach. Since 3.3.
            description: Free text about the CD-ROM. At most 2048 characters. Since
                3.3.
            name: Display name of the CD-ROM. At most 255 characters. Since 3.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/cdroms/{uuid}/actions (action
        updateVmCdRom)`. Since 3.3.
        """
        return _run_job(
            self._client,
            _UPDATE_VM_CD_ROM,
            _UPDATE_VM_CD_ROM_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            description,
            name,
        )

    @overload
    def update_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        hook_script: str | UnsetType = UNSET,
        startup_strategy: (
            _m.UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy
            | Literal["Reboot", "None"]
            | UnsetType
        ) = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory: ...

    @overload
    def update_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        hook_script: str | UnsetType = UNSET,
        startup_strategy: (
            _m.UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy
            | Literal["Reboot", "None"]
            | UnsetType
        ) = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> Job[_m.XmlHookInventory]: ...

    @overload
    def update_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        hook_script: str | UnsetType = UNSET,
        startup_strategy: (
            _m.UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy
            | Literal["Reboot", "None"]
            | UnsetType
        ) = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory | Job[_m.XmlHookInventory]: ...

    def update_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        hook_script: str | UnsetType = UNSET,
        startup_strategy: (
            _m.UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy
            | Literal["Reboot", "None"]
            | UnsetType
        ) = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory | Job[_m.XmlHookInventory]:
        """Update VM User Defined XML Hook Script.

        Args:
            uuid: Unique ID of the XML hook script. Since 5.2.0.
            system_tags: System tags to attach. Since 5.2.0.
            user_tags: User tags to attach. Since 4.7.21.
            name: Display name of the VM user defined XML hook script. At most 255
                characters. Since 5.2.0.
            description: Description of the VM user defined XML hook script. At most
                2048 characters. Since 5.2.0.
            hook_script: Content of the hook script. Since 5.2.0.
            startup_strategy: One of: Reboot, None. Since 5.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/xml-hook-script`. Since 4.7.21.
        """
        return _run_job(
            self._client,
            _UPDATE_VM_USER_DEFINED_XML_HOOK_SCRIPT,
            _UPDATE_VM_USER_DEFINED_XML_HOOK_SCRIPT_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
            hook_script,
            startup_strategy,
        )


class AsyncVmInstances(AsyncNamespace):
    """Operations of vm-instances."""

    @overload
    async def attach_iso_to_vm_instance(
        self,
        vm_instance_uuid: str,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def attach_iso_to_vm_instance(
        self,
        vm_instance_uuid: str,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def attach_iso_to_vm_instance(
        self,
        vm_instance_uuid: str,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def attach_iso_to_vm_instance(
        self,
        vm_instance_uuid: str,
        iso_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Attach ISO to VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            iso_uuid: UUID of the ISO image. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/{vmInstanceUuid}/iso/{isoUuid}`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_ISO_TO_VM_INSTANCE,
            _ATTACH_ISO_TO_VM_INSTANCE_JOB,
            options,
            wait,
            vm_instance_uuid,
            iso_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def attach_l3_network_to_vm(
        self,
        vm_instance_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        driver_type: str | UnsetType = UNSET,
        custom_mac: str | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def attach_l3_network_to_vm(
        self,
        vm_instance_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        driver_type: str | UnsetType = UNSET,
        custom_mac: str | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def attach_l3_network_to_vm(
        self,
        vm_instance_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        driver_type: str | UnsetType = UNSET,
        custom_mac: str | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def attach_l3_network_to_vm(
        self,
        vm_instance_uuid: str,
        l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        driver_type: str | UnsetType = UNSET,
        custom_mac: str | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Attach L3 Network to VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            l3_network_uuid: UUID of the L3 network. Since 0.6.
            static_ip: Fixed IP address. Since 0.6.
            driver_type: Since 4.0.0.
            custom_mac: MAC address to use. Since 4.0.0.
            vm_nic_params: NIC settings as a JSON string. Since 4.7.0.
            system_tags: Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks/{l3NetworkUuid}`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_L3_NETWORK_TO_VM,
            _ATTACH_L3_NETWORK_TO_VM_JOB,
            options,
            wait,
            vm_instance_uuid,
            l3_network_uuid,
            static_ip,
            driver_type,
            custom_mac,
            vm_nic_params,
            system_tags,
            user_tags,
        )

    @overload
    async def attach_vm_nic_to_vm(
        self,
        vm_instance_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def attach_vm_nic_to_vm(
        self,
        vm_instance_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def attach_vm_nic_to_vm(
        self,
        vm_instance_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def attach_vm_nic_to_vm(
        self,
        vm_instance_uuid: str,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Attach VM NIC to VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 4.0.
            vm_nic_uuid: UUID of the VM NIC. Since 4.0.
            system_tags: System tags to attach. Since 4.0.
            user_tags: User tags to attach. Since 4.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/{vmInstanceUuid}/nices/{vmNicUuid}`.
        Since 4.0.
        """
        return await _run_job_async(
            self._client,
            _ATTACH_VM_NIC_TO_VM,
            _ATTACH_VM_NIC_TO_VM_JOB,
            options,
            wait,
            vm_instance_uuid,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def change_instance_offering(
        self,
        vm_instance_uuid: str,
        *,
        instance_offering_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def change_instance_offering(
        self,
        vm_instance_uuid: str,
        *,
        instance_offering_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def change_instance_offering(
        self,
        vm_instance_uuid: str,
        *,
        instance_offering_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def change_instance_offering(
        self,
        vm_instance_uuid: str,
        *,
        instance_offering_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Change VM Instance Offering.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            instance_offering_uuid: UUID of the instance offering. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (action
        changeInstanceOffering)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_INSTANCE_OFFERING,
            _CHANGE_INSTANCE_OFFERING_JOB,
            options,
            wait,
            vm_instance_uuid,
            instance_offering_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        dest_l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory: ...

    @overload
    async def change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        dest_l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmNicInventory]: ...

    @overload
    async def change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        dest_l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | AsyncJob[_m.VmNicInventory]: ...

    async def change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        dest_l3_network_uuid: str,
        *,
        static_ip: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmNicInventory | AsyncJob[_m.VmNicInventory]:
        """Change VM NIC Network.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 4.1.0.
            dest_l3_network_uuid: UUID of the L3 network to move to. Since 4.1.0.
            static_ip: Fixed IP address. Since 0.6.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User Tags. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks/{destL3NetworkUuid}`.
        Since 4.1.0.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_VM_NIC_NETWORK,
            _CHANGE_VM_NIC_NETWORK_JOB,
            options,
            wait,
            vm_nic_uuid,
            dest_l3_network_uuid,
            static_ip,
            system_tags,
            user_tags,
        )

    @overload
    async def change_vm_nic_state(
        self,
        vm_nic_uuid: str,
        *,
        state: _m.ChangeVmNicStateRequestState | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def change_vm_nic_state(
        self,
        vm_nic_uuid: str,
        *,
        state: _m.ChangeVmNicStateRequestState | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def change_vm_nic_state(
        self,
        vm_nic_uuid: str,
        *,
        state: _m.ChangeVmNicStateRequestState | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def change_vm_nic_state(
        self,
        vm_nic_uuid: str,
        *,
        state: _m.ChangeVmNicStateRequestState | Literal["enable", "disable"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Change VM NIC State.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 0.6.
            state: State of the VM NIC. One of: enable, disable. Since 4.5.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/nics/{vmNicUuid}/actions (action
        changeVmNicState)`.
        """
        return await _run_job_async(
            self._client,
            _CHANGE_VM_NIC_STATE,
            _CHANGE_VM_NIC_STATE_JOB,
            options,
            wait,
            vm_nic_uuid,
            state,
            system_tags,
            user_tags,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags_on_index: (
            Mapping[str, Sequence[str]] | UnsetType
        ) = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.CreateVmInstanceRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[_m.DiskAo] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags_on_index: (
            Mapping[str, Sequence[str]] | UnsetType
        ) = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.CreateVmInstanceRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[_m.DiskAo] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags_on_index: (
            Mapping[str, Sequence[str]] | UnsetType
        ) = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.CreateVmInstanceRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[_m.DiskAo] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def create(
        self,
        *,
        name: str,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        image_uuid: str | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags_on_index: (
            Mapping[str, Sequence[str]] | UnsetType
        ) = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: (
            _m.CreateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: (
            _m.CreateVmInstanceRequestArchitecture
            | Literal["x86_64", "aarch64", "mips64el", "loongarch64"]
            | UnsetType
        ) = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[_m.DiskAo] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Create VM.

        Args:
            name: Name of the VM instance. At most 255 characters. Since 0.6.
            instance_offering_uuid: UUID of the instance offering. Since 0.6.
            cpu_num: Number of vCPUs. Since 3.4.0.
            memory_size: Amount of memory in bytes. Since 3.4.0.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            image_uuid: UUID of the image. Since 0.6.
            l3_network_uuids: UUIDs of the L3 networks. Since 0.6.
            vm_nic_params: NIC settings as a JSON string. Since 4.7.0.
            type: Kind of the VM instance. One of: UserVm, ApplianceVm. Since 0.6.
            root_disk_offering_uuid: UUID of the disk offering for the root volume.
                Since 0.6.
            root_disk_size: Since 3.4.0.
            data_disk_sizes: Sizes of the data volumes. Since 4.4.6.
            data_disk_offering_uuids: UUIDs of the disk offerings for data volumes.
                Since 0.6.
            zone_uuid: UUID of the zone. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            host_uuid: UUID of the host. Since 0.6.
            primary_storage_uuid_for_root_volume: UUID of the primary storage for the
                root volume. Since 1.8.
            description: Description of the VM instance. At most 2048 characters.
                Since 0.6.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 0.6.
            strategy: What to do once the call is accepted. Options: InstantStart |
                JustCreate | CreateStopped. One of: InstantStart, JustCreate,
                CreateStopped. Since 0.6.
            root_volume_system_tags: System tags for the root volume. Since 3.0.
            data_volume_system_tags: System tags for data volumes. Since 3.0.
            data_volume_system_tags_on_index: System tags by data volume index. Since
                4.4.24.
            ssh_key_pair_uuids: UUIDs of the SSH key pairs. Since 4.7.21.
            platform: Operating system family. Options: Linux | Windows | Other |
                Paravirtualization | WindowsVirtio. One of: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. Since 4.7.0.
            guest_os_type: At most 255 characters. Since 4.7.0.
            architecture: Architecture of the CPU. One of: x86_64, aarch64, mips64el,
                loongarch64. At most 32 characters. Since 4.7.21.
            virtio: Whether VirtIO drivers are present. Since 4.7.0.
            disk_aos: Disk settings. Since 4.7.0.
            resource_uuid: Since 0.6.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.
            system_tags: Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _CREATE,
            _CREATE_JOB,
            options,
            wait,
            name,
            instance_offering_uuid,
            cpu_num,
            memory_size,
            reserved_memory_size,
            image_uuid,
            l3_network_uuids,
            vm_nic_params,
            type,
            root_disk_offering_uuid,
            root_disk_size,
            data_disk_sizes,
            data_disk_offering_uuids,
            zone_uuid,
            cluster_uuid,
            host_uuid,
            primary_storage_uuid_for_root_volume,
            description,
            default_l3_network_uuid,
            strategy,
            root_volume_system_tags,
            data_volume_system_tags,
            data_volume_system_tags_on_index,
            ssh_key_pair_uuids,
            platform,
            guest_os_type,
            architecture,
            virtio,
            disk_aos,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_vm_cd_rom(
        self,
        *,
        name: str,
        vm_instance_uuid: str,
        iso_uuid: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory: ...

    @overload
    async def create_vm_cd_rom(
        self,
        *,
        name: str,
        vm_instance_uuid: str,
        iso_uuid: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmCdRomInventory]: ...

    @overload
    async def create_vm_cd_rom(
        self,
        *,
        name: str,
        vm_instance_uuid: str,
        iso_uuid: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | AsyncJob[_m.VmCdRomInventory]: ...

    async def create_vm_cd_rom(
        self,
        *,
        name: str,
        vm_instance_uuid: str,
        iso_uuid: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | AsyncJob[_m.VmCdRomInventory]:
        """Create VM CD-ROM.

        Args:
            name: Display name of the CD-ROM. At most 255 characters. Since 3.3.
            vm_instance_uuid: UUID of the VM instance. Since 3.3.
            iso_uuid: UUID of the ISO image. Since 3.3.
            description: Description of the CD-ROM. At most 2048 characters. Since
                3.3.
            resource_uuid: UUID to assign to the new CD-ROM. A random one is made
                when absent. Since 3.3.
            tag_uuids: UUIDs of the tags to bind. Since 3.4.0.
            system_tags: System tags to attach. Since 3.3.
            user_tags: Since 3.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/cdroms`. Since 3.3.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VM_CD_ROM,
            _CREATE_VM_CD_ROM_JOB,
            options,
            wait,
            name,
            vm_instance_uuid,
            iso_uuid,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_vm_instance_from_volume(
        self,
        *,
        name: str,
        volume_uuid: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def create_vm_instance_from_volume(
        self,
        *,
        name: str,
        volume_uuid: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def create_vm_instance_from_volume(
        self,
        *,
        name: str,
        volume_uuid: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def create_vm_instance_from_volume(
        self,
        *,
        name: str,
        volume_uuid: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Create VM from Volume.

        Args:
            name: Name of the VM instance. At most 255 characters. Since 3.10.0.
            volume_uuid: UUID of the volume. Since 3.10.0.
            description: Description of the VM instance. At most 2048 characters.
                Since 3.10.0.
            instance_offering_uuid: UUID of the instance offering. Since 3.10.0.
            cpu_num: Number of vCPUs. Since 3.10.0.
            memory_size: Memory size. Unit: Byte. Since 3.10.0.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            l3_network_uuids: UUIDs of the L3 networks. Since 3.10.0.
            vm_nic_params: NIC settings as a JSON string. Since 4.7.0.
            type: Type of the VM instance. Options: UserVm | ApplianceVm. One of:
                UserVm, ApplianceVm. Since 3.10.0.
            platform: Guest platform. One of: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. Since 3.10.0.
            zone_uuid: Zone that holds the VM instance, given as a UUID. Since
                3.10.0.
            cluster_uuid: UUID of the cluster. Since 3.10.0.
            host_uuid: UUID of the host. Since 3.10.0.
            primary_storage_uuid: UUID of the primary storage. Since 3.10.0.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 3.10.0.
            strategy: What to do once the call is accepted. One of: InstantStart,
                CreateStopped. Since 3.10.0.
            resource_uuid: UUID to assign to the new VM instance. A random one is
                made when absent. Since 3.10.0.
            tag_uuids: Tags to bind, given as UUIDs. Since 3.10.0.
            system_tags: System tags to attach. Since 3.10.0.
            user_tags: User Tags. Since 3.10.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/from/volume`. Since 3.10.0.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VM_INSTANCE_FROM_VOLUME,
            _CREATE_VM_INSTANCE_FROM_VOLUME_JOB,
            options,
            wait,
            name,
            volume_uuid,
            description,
            instance_offering_uuid,
            cpu_num,
            memory_size,
            reserved_memory_size,
            l3_network_uuids,
            vm_nic_params,
            type,
            platform,
            zone_uuid,
            cluster_uuid,
            host_uuid,
            primary_storage_uuid,
            default_l3_network_uuid,
            strategy,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_vm_instance_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def create_vm_instance_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def create_vm_instance_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def create_vm_instance_from_volume_snapshot(
        self,
        volume_snapshot_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        vm_nic_params: str | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        platform: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Create VM from Volume Snapshot.

        Args:
            volume_snapshot_uuid: UUID of the volume snapshot. Since 4.1.0.
            name: Name of the VM instance. At most 255 characters. Since 4.1.0.
            description: Free text about the VM instance. At most 2048 characters.
                Since 4.1.0.
            instance_offering_uuid: UUID of the instance offering. Since 4.1.0.
            cpu_num: vCPU count. Since 4.1.0.
            memory_size: Memory size. Unit: Byte. Since 4.1.0.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            l3_network_uuids: UUIDs of the L3 networks. Since 4.1.0.
            vm_nic_params: Since 4.7.0.
            type: Kind of the VM instance. Options: UserVm | ApplianceVm. One of:
                UserVm, ApplianceVm. Since 4.1.0.
            platform: One of: Linux, Windows, Other, Paravirtualization,
                WindowsVirtio. Since 4.1.0.
            zone_uuid: UUID of the zone. Since 4.1.0.
            cluster_uuid: UUID of the cluster. Since 4.1.0.
            host_uuid: UUID of the host. Since 4.1.0.
            primary_storage_uuid: UUID of the primary storage. Since 4.1.0.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 4.1.0.
            strategy: What to do once the call is accepted. Options: InstantStart |
                CreateStopped. One of: InstantStart, CreateStopped. Since 4.1.0.
            root_volume_system_tags: System tags for the root volume. Since 4.1.0.
            resource_uuid: UUID to assign to the new VM instance. A random one is
                made when absent. Since 4.1.0.
            tag_uuids: Tags to bind, given as UUIDs. Since 4.1.0.
            system_tags: System tags to attach. Since 4.1.0.
            user_tags: User tags to attach. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/vm-instances/from/volume-snapshots/{volumeSnapshotUuid}`. Since
        4.1.0.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT,
            _CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT_JOB,
            options,
            wait,
            volume_snapshot_uuid,
            name,
            description,
            instance_offering_uuid,
            cpu_num,
            memory_size,
            reserved_memory_size,
            l3_network_uuids,
            vm_nic_params,
            type,
            platform,
            zone_uuid,
            cluster_uuid,
            host_uuid,
            primary_storage_uuid,
            default_l3_network_uuid,
            strategy,
            root_volume_system_tags,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_vm_instance_from_volume_snapshot_group(
        self,
        volume_snapshot_group_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def create_vm_instance_from_volume_snapshot_group(
        self,
        volume_snapshot_group_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def create_vm_instance_from_volume_snapshot_group(
        self,
        volume_snapshot_group_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def create_vm_instance_from_volume_snapshot_group(
        self,
        volume_snapshot_group_uuid: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        instance_offering_uuid: str | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        l3_network_uuids: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestType
            | Literal["UserVm", "ApplianceVm"]
            | UnsetType
        ) = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy
            | Literal["InstantStart", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[str] | UnsetType = UNSET,
        data_volume_system_tags: Mapping[str, Sequence[str]] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Create VM from Volume Snapshot Group.

        Args:
            volume_snapshot_group_uuid: UUID of the volume snapshot group. Since
                4.1.0.
            name: Display name of the VM instance. At most 255 characters. Since
                4.1.0.
            description: Description of the VM instance. At most 2048 characters.
                Since 4.1.0.
            instance_offering_uuid: UUID of the instance offering. Since 4.1.0.
            cpu_num: vCPU count. Since 4.1.0.
            memory_size: Memory size. Unit: Byte. Since 4.1.0.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            l3_network_uuids: UUIDs of the L3 networks. Since 4.1.0.
            type: Type of the VM instance. One of: UserVm, ApplianceVm. Since 4.1.0.
            zone_uuid: Zone that holds the VM instance, given as a UUID. Since 4.1.0.
            cluster_uuid: Since 4.1.0.
            host_uuid: UUID of the host. Since 4.1.0.
            primary_storage_uuid_for_root_volume: UUID of the primary storage for the
                root volume. Since 4.1.0.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 4.1.0.
            strategy: What to do once the call is accepted. Options: InstantStart |
                CreateStopped. One of: InstantStart, CreateStopped. Since 4.1.0.
            root_volume_system_tags: System tags for the root volume. Since 4.1.0.
            data_volume_system_tags: System tags for data volumes. Since 4.1.0.
            resource_uuid: Preset UUID of the new VM instance. Since 4.1.0.
            tag_uuids: Tags to bind, given as UUIDs. Since 4.1.0.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User Tags. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST
        /zstack/v1/vm-instances/from/volume-snapshots/group/{volumeSnapshotGroupUuid}`.
        Since 4.1.0.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT_GROUP,
            _CREATE_VM_INSTANCE_FROM_VOLUME_SNAPSHOT_GROUP_JOB,
            options,
            wait,
            volume_snapshot_group_uuid,
            name,
            description,
            instance_offering_uuid,
            cpu_num,
            memory_size,
            reserved_memory_size,
            l3_network_uuids,
            type,
            zone_uuid,
            cluster_uuid,
            host_uuid,
            primary_storage_uuid_for_root_volume,
            default_l3_network_uuid,
            strategy,
            root_volume_system_tags,
            data_volume_system_tags,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def create_vm_user_defined_xml_hook_script(
        self,
        *,
        name: str,
        hook_script: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory: ...

    @overload
    async def create_vm_user_defined_xml_hook_script(
        self,
        *,
        name: str,
        hook_script: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.XmlHookInventory]: ...

    @overload
    async def create_vm_user_defined_xml_hook_script(
        self,
        *,
        name: str,
        hook_script: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory | AsyncJob[_m.XmlHookInventory]: ...

    async def create_vm_user_defined_xml_hook_script(
        self,
        *,
        name: str,
        hook_script: str,
        description: str | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory | AsyncJob[_m.XmlHookInventory]:
        """Create VM User Defined XML Hook Script.

        Args:
            name: Display name of the VM user defined XML hook script. At most 255
                characters. Since 5.2.0.
            hook_script: Content of the hook script. Since 5.2.0.
            description: Free text about the VM user defined XML hook script. At most
                2048 characters. Since 5.2.0.
            resource_uuid: Since 5.2.0.
            tag_uuids: UUIDs of the tags to bind. Since 5.2.0.
            system_tags: System Tags. Since 5.2.0.
            user_tags: User Tags. Since 5.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/xml-hook-script`. Since 5.2.0.
        """
        return await _run_job_async(
            self._client,
            _CREATE_VM_USER_DEFINED_XML_HOOK_SCRIPT,
            _CREATE_VM_USER_DEFINED_XML_HOOK_SCRIPT_JOB,
            options,
            wait,
            name,
            hook_script,
            description,
            resource_uuid,
            tag_uuids,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vm_boot_mode(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_vm_boot_mode(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_vm_boot_mode(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vm_boot_mode(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VM Boot Mode.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmBootModeResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}/bootmode`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VM_BOOT_MODE,
            _DELETE_VM_BOOT_MODE_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vm_cd_rom(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_vm_cd_rom(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_vm_cd_rom(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vm_cd_rom(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VM CD-ROM.

        Args:
            uuid: UUID of the CD-ROM. Since 3.3.
            delete_mode: Mode of deletion. Default: Permissive. One of: Permissive,
                Enforcing. Default: Permissive. Since 3.3.
            system_tags: System Tags. Since 3.3.
            user_tags: Since 3.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmCdRomResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/cdroms/{uuid}`. Since 3.3.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VM_CD_ROM,
            _DELETE_VM_CD_ROM_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VM Console Password.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmConsolePasswordResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}/console-password`.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VM_CONSOLE_PASSWORD,
            _DELETE_VM_CONSOLE_PASSWORD_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vm_hostname(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_vm_hostname(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_vm_hostname(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vm_hostname(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VM Hostname.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            delete_mode: How strictly to delete. Options: Permissive | Enforcing.
                Default: Permissive. One of: Permissive, Enforcing. Default:
                Permissive. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmHostnameResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}/hostnames`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VM_HOSTNAME,
            _DELETE_VM_HOSTNAME_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VM SSH Key.

        Args:
            uuid: UUID of the VM SSH key. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmSshKeyResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}/ssh-keys`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VM_SSH_KEY,
            _DELETE_VM_SSH_KEY_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def delete_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        static_ip: str | UnsetType = UNSET,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def delete_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        static_ip: str | UnsetType = UNSET,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def delete_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        static_ip: str | UnsetType = UNSET,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def delete_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        static_ip: str | UnsetType = UNSET,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Delete VM Static IP.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            l3_network_uuid: UUID of the L3 network. Since 0.6.
            static_ip: Fixed IP address. Since 3.10.0.
            delete_mode: Mode of deletion. Options: Permissive | Enforcing. Default:
                Permissive. One of: Permissive, Enforcing. Default: Permissive. Since
                0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DeleteVmStaticIpResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/static-ips`. Since
        0.6.
        """
        return await _run_job_async(
            self._client,
            _DELETE_VM_STATIC_IP,
            _DELETE_VM_STATIC_IP_JOB,
            options,
            wait,
            vm_instance_uuid,
            l3_network_uuid,
            static_ip,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def destroy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def destroy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def destroy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def destroy(
        self,
        uuid: str,
        *,
        delete_mode: Literal["Permissive", "Enforcing"] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Destroy VM.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            delete_mode: Mode of deletion. Valid values: Permissive, Enforcing. One
                of: Permissive, Enforcing. Default: Permissive. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DestroyVmInstanceResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}`.
        """
        return await _run_job_async(
            self._client,
            _DESTROY,
            _DESTROY_JOB,
            options,
            wait,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Detach ISO from VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            iso_uuid: UUID of the ISO image. Since 2.3.1.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachIsoFromVmInstanceResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/iso`.
        """
        return await _run_job_async(
            self._client,
            _DETACH_ISO_FROM_VM_INSTANCE,
            _DETACH_ISO_FROM_VM_INSTANCE_JOB,
            options,
            wait,
            vm_instance_uuid,
            iso_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def detach_l3_network_from_vm(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def detach_l3_network_from_vm(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def detach_l3_network_from_vm(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def detach_l3_network_from_vm(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Detach L3 Network from VM.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachL3NetworkFromVmResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/nics/{vmNicUuid}`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _DETACH_L3_NETWORK_FROM_VM,
            _DETACH_L3_NETWORK_FROM_VM_JOB,
            options,
            wait,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def expunge(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def expunge(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def expunge(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def expunge(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Expunge VM.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action
        expungeVmInstance)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _EXPUNGE,
            _EXPUNGE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def expunge_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def expunge_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def expunge_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def expunge_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Expunge VM User Defined XML Hook Script.

        Args:
            uuid: UUID of the XML hook script. Since 5.2.0.
            system_tags: System Tags. Since 5.2.0.
            user_tags: User tags to attach. Since 5.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                ExpungeVmUserDefinedXmlHookScriptResponseDefault.
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `DELETE /zstack/v1/vm-instances/xml-hook-script`. Since 5.2.0.
        """
        return await _run_job_async(
            self._client,
            _EXPUNGE_VM_USER_DEFINED_XML_HOOK_SCRIPT,
            _EXPUNGE_VM_USER_DEFINED_XML_HOOK_SCRIPT_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        full: bool | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        full: bool | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        full: bool | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def flatten(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        full: bool | UnsetType = UNSET,
        dry_run: bool | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Flatten VM Volumes.

        Args:
            uuid: Unique ID of the VM instance. Since 4.7.0.
            system_tags: System tags to attach. Since 4.7.0.
            user_tags: User Tags. Since 4.7.0.
            full: Whether to flatten every volume. Default: true. Default: true.
                Since 4.7.0.
            dry_run: Whether to only estimate the effect. Since 4.7.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action
        flattenVmInstance)`. Since 4.7.0.
        """
        return await _run_job_async(
            self._client,
            _FLATTEN,
            _FLATTEN_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            full,
            dry_run,
        )

    @overload
    async def fstrim_vm(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def fstrim_vm(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def fstrim_vm(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def fstrim_vm(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Trim VM File Systems.

        Args:
            uuid: Unique ID of the VM instance. Since 4.7.21.
            system_tags: System Tags. Since 4.7.21.
            user_tags: Since 4.7.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `POST /zstack/v1/vm-instances/{uuid}/actions`. Since 4.7.21.
        """
        return await _run_job_async(
            self._client,
            _FSTRIM_VM,
            _FSTRIM_VM_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    async def get_attachable_public_l3_for_v_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.L3NetworkInventory]:
        """Get Attachable Public L3 for vRouter.

        Args:
            vm_instance_uuid: The UUID of the vRouter. Since 2.2.
            system_tags: Optional. The system tags to attach. Since 2.2.
            user_tags: Optional. The user tags to attach. Since 2.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/attachable-public-l3s`.
        Since 2.2.
        """
        return await self._call(
            _GET_ATTACHABLE_PUBLIC_L3_FOR_V_ROUTER,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    async def get_candidate_iso_for_attaching_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.ImageInventory]:
        """Get Candidate ISO for Attaching VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{vmInstanceUuid}/iso-candidates`. Since
        0.6.
        """
        return await self._call(
            _GET_CANDIDATE_ISO_FOR_ATTACHING_VM,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    async def get_candidate_l3_networks_for_change_vm_nic_network(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.L3NetworkInventory]:
        """Get Candidate L3 Networks for Change VM NIC Network.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 4.1.0.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User Tags. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks-candidates`.
        """
        return await self._call(
            _GET_CANDIDATE_L3_NETWORKS_FOR_CHANGE_VM_NIC_NETWORK,
            options,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    async def get_candidate_primary_storages_for_creating_vm(
        self,
        *,
        image_uuid: str,
        l3_network_uuids: Sequence[str],
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        data_disk_sizes: Sequence[int] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetCandidatePrimaryStoragesForCreatingVmResponse:
        """Get Candidate Data Storage for VM Creation.

        Args:
            image_uuid: UUID of the image. Since 2.1.
            l3_network_uuids: UUIDs of the L3 networks. At least 1 items. Since 2.1.
            root_disk_offering_uuid: UUID of the disk offering for the root volume.
                Since 2.1.
            root_disk_size: Size of the root volume. Unit: Byte. From 1 to
                9223372036854775807. Since 4.1.2.
            data_disk_offering_uuids: UUIDs of the disk offerings for data volumes.
                At least 1 items. Since 2.1.
            data_disk_sizes: Sizes of the data volumes. From 1 to
                9223372036854775807. Since 4.3.9.
            zone_uuid: Zone that holds the candidate primary storages, given as a
                UUID. Since 2.1.
            cluster_uuid: UUID of the cluster. Since 2.1.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 2.1.
            system_tags: System tags to attach. Since 2.1.
            user_tags: User tags to attach. Since 2.1.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/candidate-storages`. Since 2.1.
        """
        return await self._call(
            _GET_CANDIDATE_PRIMARY_STORAGES_FOR_CREATING_VM,
            options,
            image_uuid,
            l3_network_uuids,
            root_disk_offering_uuid,
            root_disk_size,
            data_disk_offering_uuids,
            data_disk_sizes,
            zone_uuid,
            cluster_uuid,
            default_l3_network_uuid,
            system_tags,
            user_tags,
        )

    async def get_candidate_zones_clusters_hosts_for_creating_vm(
        self,
        *,
        image_uuid: str,
        l3_network_uuids: Sequence[str],
        instance_offering_uuid: str | UnsetType = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetCandidateZonesClustersHostsForCreatingVmResponse:
        """Get Candidate Destinations for VM Creation.

        Args:
            image_uuid: UUID of the image. Since 0.6.
            l3_network_uuids: UUIDs of the L3 networks. At least 1 items. Since 0.6.
            instance_offering_uuid: UUID of the instance offering. Since 0.6.
            root_disk_offering_uuid: UUID of the disk offering for the root volume.
                Since 0.6.
            root_disk_size: Size of the root volume. Unit: Byte. From 1 to
                9223372036854775807. Since 4.1.2.
            data_disk_offering_uuids: UUIDs of the disk offerings for data volumes.
                At least 1 items. Since 0.6.
            cpu_num: Number of vCPUs. From 1 to 1024. Since 3.10.0.
            memory_size: Amount of memory in bytes. From 1 to 9223372036854775807.
                Since 3.10.0.
            zone_uuid: UUID of the zone. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/candidate-destinations`. Since 0.6.
        """
        return await self._call(
            _GET_CANDIDATE_ZONES_CLUSTERS_HOSTS_FOR_CREATING_VM,
            options,
            image_uuid,
            l3_network_uuids,
            instance_offering_uuid,
            root_disk_offering_uuid,
            root_disk_size,
            data_disk_offering_uuids,
            cpu_num,
            memory_size,
            zone_uuid,
            cluster_uuid,
            default_l3_network_uuid,
            system_tags,
            user_tags,
        )

    async def get_vm_attachable_data_volume(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.VolumeInventory]:
        """Get VM Attachable Data Volume.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{vmInstanceUuid}/data-volume-candidates`.
        Since 0.6.
        """
        return await self._call(
            _GET_VM_ATTACHABLE_DATA_VOLUME,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    async def get_vm_attachable_l3_network(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.L3NetworkInventory]:
        """Get VM Attachable L3 Network.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks-candidates`.
        """
        return await self._call(
            _GET_VM_ATTACHABLE_L3_NETWORK,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    async def get_vm_boot_order(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmBootOrderResponse:
        """Get VM Boot Order.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/boot-orders`. Since 0.6.
        """
        return await self._call(
            _GET_VM_BOOT_ORDER,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    async def get_vm_capabilities(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmCapabilitiesResponse:
        """Get VM Capabilities.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/capabilities`. Since 0.6.
        """
        return await self._call(
            _GET_VM_CAPABILITIES,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    async def get_vm_console_address(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmConsoleAddressResponse:
        """Get VM Console Address.

        Args:
            uuid: Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/console-addresses`. Since 0.6.
        """
        return await self._call(
            _GET_VM_CONSOLE_ADDRESS,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    async def get_vm_console_password(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmConsolePasswordResponse:
        """Get VM Console Password.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/console-passwords`. Since 0.6.
        """
        return await self._call(
            _GET_VM_CONSOLE_PASSWORD,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    async def get_vm_device_address(
        self,
        *,
        uuid: str,
        resource_types: Sequence[Literal["VolumeVO"]],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmDeviceAddressResponse:
        """Get VM Device Address.

        Args:
            uuid: Unique ID of the VM instance. Since 3.10.0.
            resource_types: Since 3.10.0.
            system_tags: System tags to attach. Since 3.10.0.
            user_tags: Since 3.10.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/devices`. Since 3.10.0.
        """
        return await self._call(
            _GET_VM_DEVICE_ADDRESS,
            options,
            uuid,
            resource_types,
            system_tags,
            user_tags,
        )

    async def get_vm_hostname(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmHostnameResponse:
        """Get VM Hostname.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/hostnames`. Since 0.6.
        """
        return await self._call(_GET_VM_HOSTNAME, options, uuid, system_tags, user_tags)

    async def get_vm_migration_candidate_hosts(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> list[_m.HostInventory]:
        """Get VM Migration Candidate Hosts.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{vmInstanceUuid}/migration-target-hosts`.
        Since 0.6.
        """
        return await self._call(
            _GET_VM_MIGRATION_CANDIDATE_HOSTS,
            options,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def get_vm_nic_attachable_eips(
        self,
        vm_nic_uuid: str,
        *,
        ip_version: Literal[4, 6] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.EipInventory, _m.GetVmNicAttachableEipsResponse]:
        """Get VM NIC Attachable EIPs.

        Args:
            vm_nic_uuid: The UUID of the VM NIC. Since 4.3.18.
            ip_version: Optional. The IP protocol version. Options: 4 | 6. One of: 4,
                6. Since 4.3.18.
            limit: Optional. The page size. Default: 1000. Default: 1000. Since
                4.3.18.
            start: Optional. The offset of the first record. Default: 0. Since
                4.3.18.
            system_tags: Optional. The system tags. Since 4.3.18.
            user_tags: Optional. The user tags. Since 4.3.18.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        Sends `GET /zstack/v1/vm-instances/nics/{vmNicUuid}/candidate-eips`.
        """
        return self._pages(
            _GET_VM_NIC_ATTACHABLE_EIPS,
            options,
            vm_nic_uuid,
            ip_version,
            limit,
            start,
            system_tags,
            user_tags,
        )

    async def get_vm_nic_attached_network_service(
        self,
        vm_nic_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmNicAttachedNetworkServiceResponse:
        """Get VM NIC Attached Network Service.

        Args:
            vm_nic_uuid: UUID of the VM NIC. Since 4.1.0.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User tags to attach. Since 4.1.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET
        /zstack/v1/vm-instances/nics/{vmNicUuid}/attached-networkservices`. Since
        4.1.0.
        """
        return await self._call(
            _GET_VM_NIC_ATTACHED_NETWORK_SERVICE,
            options,
            vm_nic_uuid,
            system_tags,
            user_tags,
        )

    async def get_vm_ssh_key(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmSshKeyResponse:
        """Get VM SSH Key.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/ssh-keys`. Since 0.6.
        """
        return await self._call(_GET_VM_SSH_KEY, options, uuid, system_tags, user_tags)

    async def get_vm_starting_candidate_clusters_hosts(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmStartingCandidateClustersHostsResponse:
        """Get Candidate Hosts for Starting VM.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}/starting-target-hosts`. Since 0.6.
        """
        return await self._call(
            _GET_VM_STARTING_CANDIDATE_CLUSTERS_HOSTS,
            options,
            uuid,
            system_tags,
            user_tags,
        )

    async def get_vm_task(
        self,
        *,
        vm_instance_uuids: Sequence[str],
        sync_signatures: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.GetVmTaskResponse:
        """Get VM Tasks.

        Args:
            vm_instance_uuids: UUIDs of the VM instances. At least 1 items. Since
                4.6.0.
            sync_signatures: Signatures of the queues. Since 4.6.0.
            system_tags: System Tags. Since 4.6.0.
            user_tags: User tags to attach. Since 4.6.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/task-details`. Since 4.6.0.
        """
        return await self._call(
            _GET_VM_TASK,
            options,
            vm_instance_uuids,
            sync_signatures,
            system_tags,
            user_tags,
        )

    @overload
    async def migrate_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        migrate_from_destination: bool | UnsetType = UNSET,
        allow_unknown: bool | UnsetType = UNSET,
        strategy: Literal["auto-converge"] | UnsetType = UNSET,
        down_time: int | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def migrate_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        migrate_from_destination: bool | UnsetType = UNSET,
        allow_unknown: bool | UnsetType = UNSET,
        strategy: Literal["auto-converge"] | UnsetType = UNSET,
        down_time: int | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def migrate_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        migrate_from_destination: bool | UnsetType = UNSET,
        allow_unknown: bool | UnsetType = UNSET,
        strategy: Literal["auto-converge"] | UnsetType = UNSET,
        down_time: int | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def migrate_vm(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        migrate_from_destination: bool | UnsetType = UNSET,
        allow_unknown: bool | UnsetType = UNSET,
        strategy: Literal["auto-converge"] | UnsetType = UNSET,
        down_time: int | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Migrate VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            host_uuid: Since 0.6.
            migrate_from_destination: Whether the destination drives the migration.
                Since 2.3.
            allow_unknown: Whether to allow hosts in unknown state. Since 3.6.0.
            strategy: What to do once the call is accepted. Options: auto-converge.
                One of: auto-converge. Since 3.6.0.
            down_time: Since 4.6.21.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (action
        migrateVm)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _MIGRATE_VM,
            _MIGRATE_VM_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
            host_uuid,
            migrate_from_destination,
            allow_unknown,
            strategy,
            down_time,
        )

    @overload
    async def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Pause VM.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action pauseVmInstance)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _PAUSE,
            _PAUSE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def provision_virtual_router_config(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory: ...

    @overload
    async def provision_virtual_router_config(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ApplianceVmInventory]: ...

    @overload
    async def provision_virtual_router_config(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory | AsyncJob[_m.ApplianceVmInventory]: ...

    async def provision_virtual_router_config(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory | AsyncJob[_m.ApplianceVmInventory]:
        """Provision Virtual Router Config.

        Args:
            vm_instance_uuid: Since 3.10.
            system_tags: Optional. The system tags to attach. Since 3.10.
            user_tags: Optional. The user tags to attach. Since 3.10.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT
        /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/provision`.
        Since 3.10.
        """
        return await _run_job_async(
            self._client,
            _PROVISION_VIRTUAL_ROUTER_CONFIG,
            _PROVISION_VIRTUAL_ROUTER_CONFIG_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    def query(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.VmInstanceInventory, _m.QueryVmInstanceResponse]:
        """Query VMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances`. Since 0.6.
        """
        return self._pages(
            _QUERY,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    def query_appliance_vm(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.ApplianceVmInventory, _m.QueryApplianceVmResponse]:
        """Query Appliance VMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/appliances`. Since 0.6.
        """
        return self._pages(
            _QUERY_APPLIANCE_VM,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    async def query_appliance_vm_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ApplianceVmInventory]:
        """Query Appliance VMs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/appliances/{uuid}`.
        """
        return await self._call(_QUERY_APPLIANCE_VM_BY_UUID, options, uuid)

    def query_virtual_router_vm(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.ApplianceVmInventory, _m.QueryVirtualRouterVmResponse]:
        """Query Virtual Router VMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/appliances/virtual-routers`. Since 0.6.
        """
        return self._pages(
            _QUERY_VIRTUAL_ROUTER_VM,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    async def query_virtual_router_vm_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.ApplianceVmInventory]:
        """Query Virtual Router VMs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/appliances/virtual-routers/{uuid}`.
        """
        return await self._call(_QUERY_VIRTUAL_ROUTER_VM_BY_UUID, options, uuid)

    def query_vm_cd_rom(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.VmCdRomInventory, _m.QueryVmCdRomResponse]:
        """Query VM CD-ROMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/cdroms`. Since 3.3.
        """
        return self._pages(
            _QUERY_VM_CD_ROM,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    async def query_vm_cd_rom_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VmCdRomInventory]:
        """Query VM CD-ROMs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/cdroms/{uuid}`.
        """
        return await self._call(_QUERY_VM_CD_ROM_BY_UUID, options, uuid)

    async def query_vm_instance_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VmInstanceInventory]:
        """Query VMs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/{uuid}`.
        """
        return await self._call(_QUERY_VM_INSTANCE_BY_UUID, options, uuid)

    def query_vm_nic(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.VmNicInventory, _m.QueryVmNicResponse]:
        """Query VM NICs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/nics`. Since 0.6.
        """
        return self._pages(
            _QUERY_VM_NIC,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    async def query_vm_nic_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.VmNicInventory]:
        """Query VM NICs by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/nics/{uuid}`.
        """
        return await self._call(_QUERY_VM_NIC_BY_UUID, options, uuid)

    def query_vm_user_defined_xml_hook_script(
        self,
        *,
        q: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.XmlHookInventory, _m.QueryVmUserDefinedXmlHookScriptResponse]:
        """Query VM User Defined XML Hook Scripts.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given). Default: 1000.
            start: How many results to skip.
            count: Whether to return only the number of results. Default: false.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
                Default: false.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

        `q` takes conditions, made by `where`.

        Sends `GET /zstack/v1/vm-instances/xml-hook-script`.
        """
        return self._pages(
            _QUERY_VM_USER_DEFINED_XML_HOOK_SCRIPT,
            options,
            q,
            limit,
            start,
            count,
            group_by,
            reply_with_count,
            filter_name,
            sort,
            fields,
        )

    async def query_vm_user_defined_xml_hook_script_by_uuid(
        self,
        uuid: str,
        *,
        options: CallOptions | None = None,
    ) -> list[_m.XmlHookInventory]:
        """Query VM User Defined XML Hook Scripts by uuid.

        Args:
            uuid: Sent as `uuid`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        Sends `GET /zstack/v1/vm-instances/xml-hook-script/{uuid}`.
        """
        return await self._call(
            _QUERY_VM_USER_DEFINED_XML_HOOK_SCRIPT_BY_UUID,
            options,
            uuid,
        )

    @overload
    async def reconnect_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory: ...

    @overload
    async def reconnect_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.ApplianceVmInventory]: ...

    @overload
    async def reconnect_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory | AsyncJob[_m.ApplianceVmInventory]: ...

    async def reconnect_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.ApplianceVmInventory | AsyncJob[_m.ApplianceVmInventory]:
        """Reconnect Virtual Router.

        Args:
            vm_instance_uuid: The UUID of the vRouter. Since 0.6.
            system_tags: Optional. The system tags to attach. Since 0.6.
            user_tags: Optional. The user tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT
        /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/actions
        (action reconnectVirtualRouter)`.
        """
        return await _run_job_async(
            self._client,
            _RECONNECT_VIRTUAL_ROUTER,
            _RECONNECT_VIRTUAL_ROUTER_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def recover(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def recover(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def recover(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def recover(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Recover VM.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action
        recoverVmInstance)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _RECOVER,
            _RECOVER_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def resume(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def resume(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def resume(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def resume(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Resume VM.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            system_tags: Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action resumeVmInstance)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _RESUME,
            _RESUME_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def set_vm_boot_volume(
        self,
        vm_instance_uuid: str,
        *,
        volume_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def set_vm_boot_volume(
        self,
        vm_instance_uuid: str,
        *,
        volume_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def set_vm_boot_volume(
        self,
        vm_instance_uuid: str,
        *,
        volume_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def set_vm_boot_volume(
        self,
        vm_instance_uuid: str,
        *,
        volume_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Set VM Boot Volume.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 4.2.0.
            volume_uuid: UUID of the volume. Since 4.2.0.
            system_tags: System tags to attach. Since 4.2.0.
            user_tags: User Tags. Since 4.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (action
        setVmBootVolume)`. Since 4.2.0.
        """
        return await _run_job_async(
            self._client,
            _SET_VM_BOOT_VOLUME,
            _SET_VM_BOOT_VOLUME_JOB,
            options,
            wait,
            vm_instance_uuid,
            volume_uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestTrack | Literal["guest", "host"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestTrack | Literal["guest", "host"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestTrack | Literal["guest", "host"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestTrack | Literal["guest", "host"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Set VM Clock Sync.

        Args:
            uuid: Resource UUID, a unique identifier for the resource. Since 4.1.0.
            track: One of: guest, host. Since 4.1.0.
            system_tags: System Tags. Since 4.1.0.
            user_tags: User Tags. Since 4.1.0.
            sync_after_vm_resume: Whether to sync after pause to resume. Since
                4.4.12.
            interval_in_seconds: Regular sync interval. One of: 0, 60, 600, 1800,
                3600, 7200, 21600, 43200, 86400. Since 4.4.12.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setVmClockTrack)`.
        Since 4.1.0.
        """
        return await _run_job_async(
            self._client,
            _SET_VM_CLOCK_TRACK,
            _SET_VM_CLOCK_TRACK_JOB,
            options,
            wait,
            uuid,
            track,
            system_tags,
            user_tags,
            sync_after_vm_resume,
            interval_in_seconds,
        )

    @overload
    async def set_vm_console_password(
        self,
        uuid: str,
        *,
        console_password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def set_vm_console_password(
        self,
        uuid: str,
        *,
        console_password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def set_vm_console_password(
        self,
        uuid: str,
        *,
        console_password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def set_vm_console_password(
        self,
        uuid: str,
        *,
        console_password: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Set VM Console Password.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            console_password: Console password. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action
        setVmConsolePassword)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _SET_VM_CONSOLE_PASSWORD,
            _SET_VM_CONSOLE_PASSWORD_JOB,
            options,
            wait,
            uuid,
            console_password,
            system_tags,
            user_tags,
        )

    @overload
    async def set_vm_hostname(
        self,
        uuid: str,
        *,
        hostname: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def set_vm_hostname(
        self,
        uuid: str,
        *,
        hostname: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def set_vm_hostname(
        self,
        uuid: str,
        *,
        hostname: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def set_vm_hostname(
        self,
        uuid: str,
        *,
        hostname: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Set VM Hostname.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            hostname: Host name. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User Tags. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setVmHostname)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _SET_VM_HOSTNAME,
            _SET_VM_HOSTNAME_JOB,
            options,
            wait,
            uuid,
            hostname,
            system_tags,
            user_tags,
        )

    @overload
    async def set_vm_instance_default_cd_rom(
        self,
        vm_instance_uuid: str,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory: ...

    @overload
    async def set_vm_instance_default_cd_rom(
        self,
        vm_instance_uuid: str,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmCdRomInventory]: ...

    @overload
    async def set_vm_instance_default_cd_rom(
        self,
        vm_instance_uuid: str,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | AsyncJob[_m.VmCdRomInventory]: ...

    async def set_vm_instance_default_cd_rom(
        self,
        vm_instance_uuid: str,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | AsyncJob[_m.VmCdRomInventory]:
        """Set Default CD-ROM of VM.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 3.3.
            uuid: Unique ID of the CD-ROM. Since 3.3.
            system_tags: Since 3.3.
            user_tags: User tags to attach. Since 3.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/cdroms/{uuid}/actions
        (action setVmInstanceDefaultCdRom)`. Since 3.3.
        """
        return await _run_job_async(
            self._client,
            _SET_VM_INSTANCE_DEFAULT_CD_ROM,
            _SET_VM_INSTANCE_DEFAULT_CD_ROM_JOB,
            options,
            wait,
            vm_instance_uuid,
            uuid,
            system_tags,
            user_tags,
        )

    @overload
    async def set_vm_qxl_memory(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ram: int | UnsetType = UNSET,
        vram: int | UnsetType = UNSET,
        vgamem: int | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def set_vm_qxl_memory(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ram: int | UnsetType = UNSET,
        vram: int | UnsetType = UNSET,
        vgamem: int | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def set_vm_qxl_memory(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ram: int | UnsetType = UNSET,
        vram: int | UnsetType = UNSET,
        vgamem: int | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def set_vm_qxl_memory(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ram: int | UnsetType = UNSET,
        vram: int | UnsetType = UNSET,
        vgamem: int | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Set VM QXL Video Memory.

        Args:
            uuid: UUID of the VM instance. Since 3.7.
            system_tags: System tags to attach. Since 3.7.
            user_tags: Since 3.7.
            ram: Video RAM. Unit: KB. Default: 65536. Default: 65536. From 1024 to
                524288. Since 3.7.
            vram: Video VRAM. Unit: KB. Default: 32768. Range: 1024-524288. Default:
                32768. From 1024 to 524288. Since 3.7.
            vgamem: VGA memory. Unit: KB. Range: 1024-524288. Default: 16384. From
                1024 to 524288. Since 3.7.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setVmQxlMemory)`.
        Since 3.7.
        """
        return await _run_job_async(
            self._client,
            _SET_VM_QXL_MEMORY,
            _SET_VM_QXL_MEMORY_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            ram,
            vram,
            vgamem,
        )

    @overload
    async def set_vm_sound_type(
        self,
        uuid: str,
        *,
        sound_type: _m.SetVmSoundTypeRequestSoundType | Literal["ac97", "ich6"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def set_vm_sound_type(
        self,
        uuid: str,
        *,
        sound_type: _m.SetVmSoundTypeRequestSoundType | Literal["ac97", "ich6"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def set_vm_sound_type(
        self,
        uuid: str,
        *,
        sound_type: _m.SetVmSoundTypeRequestSoundType | Literal["ac97", "ich6"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def set_vm_sound_type(
        self,
        uuid: str,
        *,
        sound_type: _m.SetVmSoundTypeRequestSoundType | Literal["ac97", "ich6"],
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Set VM Sound Type.

        Args:
            uuid: Unique ID of the VM instance. Since 3.7.
            sound_type: Sound card model. Options: ac97 | ich6. One of: ac97, ich6.
                Since 3.7.
            system_tags: System tags to attach. Since 3.7.
            user_tags: User Tags. Since 3.7.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setVmSoundType)`.
        Since 3.7.
        """
        return await _run_job_async(
            self._client,
            _SET_VM_SOUND_TYPE,
            _SET_VM_SOUND_TYPE_JOB,
            options,
            wait,
            uuid,
            sound_type,
            system_tags,
            user_tags,
        )

    @overload
    async def set_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        ip6: str | UnsetType = UNSET,
        netmask: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ipv6_gateway: str | UnsetType = UNSET,
        ipv6_prefix: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any]: ...

    @overload
    async def set_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        ip6: str | UnsetType = UNSET,
        netmask: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ipv6_gateway: str | UnsetType = UNSET,
        ipv6_prefix: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[dict[str, Any]]: ...

    @overload
    async def set_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        ip6: str | UnsetType = UNSET,
        netmask: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ipv6_gateway: str | UnsetType = UNSET,
        ipv6_prefix: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]: ...

    async def set_vm_static_ip(
        self,
        vm_instance_uuid: str,
        *,
        l3_network_uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        ip: str | UnsetType = UNSET,
        ip6: str | UnsetType = UNSET,
        netmask: str | UnsetType = UNSET,
        gateway: str | UnsetType = UNSET,
        ipv6_gateway: str | UnsetType = UNSET,
        ipv6_prefix: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> dict[str, Any] | AsyncJob[dict[str, Any]]:
        """Set VM Static IP.

        Args:
            vm_instance_uuid: UUID of the VM instance. Since 0.6.
            l3_network_uuid: UUID of the L3 network. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            ip: IP address. Since 0.6.
            ip6: IPv6 address. Since 3.10.
            netmask: Network mask. Since 0.6.
            gateway: Gateway address. Since 0.6.
            ipv6_gateway: IPv6 gateway. Since 0.6.
            ipv6_prefix: IPv6 prefix length. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (action
        setVmStaticIp)`. Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _SET_VM_STATIC_IP,
            _SET_VM_STATIC_IP_JOB,
            options,
            wait,
            vm_instance_uuid,
            l3_network_uuid,
            system_tags,
            user_tags,
            ip,
            ip6,
            netmask,
            gateway,
            ipv6_gateway,
            ipv6_prefix,
        )

    @overload
    async def start(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def start(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def start(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def start(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Start VM.

        Args:
            uuid: Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            cluster_uuid: UUID of the cluster. Since 0.6.
            host_uuid: UUID of the host. Since 0.6.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action startVmInstance)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _START,
            _START_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            cluster_uuid,
            host_uuid,
        )

    @overload
    async def stop(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.StopVmInstanceRequestType | Literal["grace", "cold"] | UnsetType
        ) = UNSET,
        stop_ha: Literal["true"] | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def stop(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.StopVmInstanceRequestType | Literal["grace", "cold"] | UnsetType
        ) = UNSET,
        stop_ha: Literal["true"] | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def stop(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.StopVmInstanceRequestType | Literal["grace", "cold"] | UnsetType
        ) = UNSET,
        stop_ha: Literal["true"] | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def stop(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        type: (
            _m.StopVmInstanceRequestType | Literal["grace", "cold"] | UnsetType
        ) = UNSET,
        stop_ha: Literal["true"] | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Stop VM.

        Args:
            uuid: UUID of the VM instance. Since 0.6.
            system_tags: System Tags. Since 0.6.
            user_tags: User Tags. Since 0.6.
            type: Type of the VM instance. Options: grace | cold. Default: grace. One
                of: grace, cold. Default: grace. Since 0.6.
            stop_ha: One of: true. Since 2.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action stopVmInstance)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _STOP,
            _STOP_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            type,
            stop_ha,
        )

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        state: (
            _m.UpdateVmInstanceRequestState | Literal["Stopped", "Running"] | UnsetType
        ) = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        platform: (
            _m.UpdateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        state: (
            _m.UpdateVmInstanceRequestState | Literal["Stopped", "Running"] | UnsetType
        ) = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        platform: (
            _m.UpdateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmInstanceInventory]: ...

    @overload
    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        state: (
            _m.UpdateVmInstanceRequestState | Literal["Stopped", "Running"] | UnsetType
        ) = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        platform: (
            _m.UpdateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]: ...

    async def update(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        state: (
            _m.UpdateVmInstanceRequestState | Literal["Stopped", "Running"] | UnsetType
        ) = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        platform: (
            _m.UpdateVmInstanceRequestPlatform
            | Literal[
                "Linux", "Windows", "Other", "Paravirtualization", "WindowsVirtio"
            ]
            | UnsetType
        ) = UNSET,
        cpu_num: int | UnsetType = UNSET,
        memory_size: int | UnsetType = UNSET,
        reserved_memory_size: int | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory | AsyncJob[_m.VmInstanceInventory]:
        """Update VM.

        Args:
            uuid: Unique ID of the VM instance. Since 0.6.
            system_tags: System tags to attach. Since 0.6.
            user_tags: User tags to attach. Since 0.6.
            name: Name of the VM instance. At most 255 characters. Since 0.6.
            description: Description of the VM instance. At most 2048 characters.
                Since 0.6.
            state: State of the VM instance. Options: Stopped | Running. One of:
                Stopped, Running. Since 0.6.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route. Since 0.6.
            platform: Guest platform. Valid values: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. One of: Linux, Windows, Other,
                Paravirtualization, WindowsVirtio. Since 0.6.
            cpu_num: vCPU count. From 1 to 1024. Since 0.6.
            memory_size: Memory size. Unit: Byte. From 1 to 9223372036854775807.
                Since 0.6.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte. From 0
                to 9223372036854775807. Since 4.7.21.
            guest_os_type: Operating system inside the guest. At most 255 characters.
                Since 4.1.2.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action updateVmInstance)`.
        Since 0.6.
        """
        return await _run_job_async(
            self._client,
            _UPDATE,
            _UPDATE_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
            state,
            default_l3_network_uuid,
            platform,
            cpu_num,
            memory_size,
            reserved_memory_size,
            guest_os_type,
        )

    @overload
    async def update_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        default_route_l3_network_uuid: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VirtualRouterVmInventory: ...

    @overload
    async def update_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        default_route_l3_network_uuid: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VirtualRouterVmInventory]: ...

    @overload
    async def update_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        default_route_l3_network_uuid: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VirtualRouterVmInventory | AsyncJob[_m.VirtualRouterVmInventory]: ...

    async def update_virtual_router(
        self,
        vm_instance_uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        default_route_l3_network_uuid: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VirtualRouterVmInventory | AsyncJob[_m.VirtualRouterVmInventory]:
        """Update Virtual Router.

        Args:
            vm_instance_uuid: The UUID of the vRouter. Since 3.8.
            system_tags: Optional. The system tags. Since 3.8.
            user_tags: Optional. Since 3.8.
            default_route_l3_network_uuid: Optional. The UUID of the L3 network.
                Since 3.8.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT
        /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/actions
        (action updateVirtualRouter)`.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_VIRTUAL_ROUTER,
            _UPDATE_VIRTUAL_ROUTER_JOB,
            options,
            wait,
            vm_instance_uuid,
            system_tags,
            user_tags,
            default_route_l3_network_uuid,
        )

    @overload
    async def update_vm_cd_rom(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory: ...

    @overload
    async def update_vm_cd_rom(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.VmCdRomInventory]: ...

    @overload
    async def update_vm_cd_rom(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | AsyncJob[_m.VmCdRomInventory]: ...

    async def update_vm_cd_rom(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.VmCdRomInventory | AsyncJob[_m.VmCdRomInventory]:
        """Update VM CD-ROM.

        Args:
            uuid: UUID of the CD-ROM. Since 3.3.
            system_tags: System tags to attach. Since 3.3.
            user_tags: User tags to attach. Since 3.3.
            description: Free text about the CD-ROM. At most 2048 characters. Since
                3.3.
            name: Display name of the CD-ROM. At most 255 characters. Since 3.3.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/cdroms/{uuid}/actions (action
        updateVmCdRom)`. Since 3.3.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_VM_CD_ROM,
            _UPDATE_VM_CD_ROM_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            description,
            name,
        )

    @overload
    async def update_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        hook_script: str | UnsetType = UNSET,
        startup_strategy: (
            _m.UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy
            | Literal["Reboot", "None"]
            | UnsetType
        ) = UNSET,
        wait: Literal[True] = True,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory: ...

    @overload
    async def update_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        hook_script: str | UnsetType = UNSET,
        startup_strategy: (
            _m.UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy
            | Literal["Reboot", "None"]
            | UnsetType
        ) = UNSET,
        wait: Literal[False],
        options: CallOptions | None = None,
    ) -> AsyncJob[_m.XmlHookInventory]: ...

    @overload
    async def update_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        hook_script: str | UnsetType = UNSET,
        startup_strategy: (
            _m.UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy
            | Literal["Reboot", "None"]
            | UnsetType
        ) = UNSET,
        wait: bool,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory | AsyncJob[_m.XmlHookInventory]: ...

    async def update_vm_user_defined_xml_hook_script(
        self,
        *,
        uuid: str,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        hook_script: str | UnsetType = UNSET,
        startup_strategy: (
            _m.UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy
            | Literal["Reboot", "None"]
            | UnsetType
        ) = UNSET,
        wait: bool = True,
        options: CallOptions | None = None,
    ) -> _m.XmlHookInventory | AsyncJob[_m.XmlHookInventory]:
        """Update VM User Defined XML Hook Script.

        Args:
            uuid: Unique ID of the XML hook script. Since 5.2.0.
            system_tags: System tags to attach. Since 5.2.0.
            user_tags: User tags to attach. Since 4.7.21.
            name: Display name of the VM user defined XML hook script. At most 255
                characters. Since 5.2.0.
            description: Description of the VM user defined XML hook script. At most
                2048 characters. Since 5.2.0.
            hook_script: Content of the hook script. Since 5.2.0.
            startup_strategy: One of: Reboot, None. Since 5.2.0.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: 4XX: The request is not understood, or leads nowhere:
                said in plain text.
            ServiceUnavailableError: 503: The API failed. `body` is FailedResponse.

        The server answers 202 and does it later. The method waits until it is done,
        for `job_timeout` of `options` at most (seconds), and raises JobFailedError
        if it failed; `wait=False` returns the job at once.

        Sends `PUT /zstack/v1/vm-instances/xml-hook-script`. Since 4.7.21.
        """
        return await _run_job_async(
            self._client,
            _UPDATE_VM_USER_DEFINED_XML_HOOK_SCRIPT,
            _UPDATE_VM_USER_DEFINED_XML_HOOK_SCRIPT_JOB,
            options,
            wait,
            uuid,
            system_tags,
            user_tags,
            name,
            description,
            hook_script,
            startup_strategy,
        )
