"""Operations of vm-instances."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import models as _m
from .._runtime.calls import Json, JsonBody, Member, Operation, Paging, Path, Query
from .._runtime.client import AsyncNamespace, Namespace
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPages, Page
from .._runtime.unset import UNSET, UnsetType

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
    responses={"200": Json(lambda: _m.CreateVmInstanceResponse, unwrap="inventory")},
)

_DESTROY = Operation(
    "DestroyVmInstance",
    "DELETE",
    "/zstack/v1/vm-instances/{uuid}",
    (Path("uuid"), Member("deleteMode"), Member("systemTags"), Member("userTags")),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: dict[str, Any]),
        "default": Json(lambda: _m.DestroyVmInstanceResponseDefault),
    },
)

_DETACH_ISO_FROM_VM_INSTANCE = Operation(
    "DetachIsoFromVmInstance",
    "DELETE",
    "/zstack/v1/vm-instances/{vmInstanceUuid}/iso",
    (
        Path("vmInstanceUuid"),
        Member("isoUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody("application/json;charset=UTF-8"),
    responses={
        "200": Json(lambda: _m.DetachIsoFromVmInstanceResponse, unwrap="inventory"),
        "default": Json(lambda: _m.DetachIsoFromVmInstanceResponseDefault),
    },
)

_PAUSE = Operation(
    "PauseVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (Path("uuid"), Member("systemTags"), Member("userTags")),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"pausevminstance": {}},
        required=True,
    ),
    responses={"200": Json(lambda: _m.PauseVmInstanceResponse, unwrap="inventory")},
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
        Query("fields"),
    ),
    responses={"200": Json(lambda: _m.QueryVmInstanceResponse, unwrap="inventories")},
    paging=Paging("offset", parameter="start", limit="limit", items=("inventories",)),
)

_SET_VM_CLOCK_TRACK = Operation(
    "SetVmClockTrack",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("setvmclocktrack", "track"),
        Member("setvmclocktrack", "syncAfterVMResume"),
        Member("setvmclocktrack", "intervalInSeconds"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"setvmclocktrack": {}},
        required=True,
    ),
    responses={"200": Json(lambda: _m.SetVmClockTrackResponse, unwrap="inventory")},
)

_START = Operation(
    "StartVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("startvminstance", "clusterUuid"),
        Member("startvminstance", "hostUuid"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"startvminstance": {}},
        required=True,
    ),
    responses={"200": Json(lambda: _m.StartVmInstanceResponse, unwrap="inventory")},
)

_STOP = Operation(
    "StopVmInstance",
    "PUT",
    "/zstack/v1/vm-instances/{uuid}/actions",
    (
        Path("uuid"),
        Member("stopvminstance", "type"),
        Member("stopvminstance", "stopHA"),
        Member("systemTags"),
        Member("userTags"),
    ),
    body=JsonBody(
        "application/json;charset=UTF-8",
        shell={"stopvminstance": {}},
        required=True,
    ),
    responses={"200": Json(lambda: _m.StopVmInstanceResponse, unwrap="inventory")},
)


class VmInstances(Namespace):
    """Operations of vm-instances."""

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
        type: str | UnsetType = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[Any] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestParamsStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[Any] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[Any] | UnsetType = UNSET,
        data_volume_system_tags_on_index: Mapping[str, Any] | UnsetType = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[Any] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Create VM.

        Args:
            name: Name of the VM instance. At most 255 characters.
            instance_offering_uuid: UUID of the instance offering.
            cpu_num: Number of vCPUs.
            memory_size: Amount of memory in bytes.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte.
            image_uuid: UUID of the image.
            l3_network_uuids: UUIDs of the L3 networks.
            vm_nic_params: NIC settings as a JSON string.
            type: Kind of the VM instance.
            root_disk_offering_uuid: UUID of the disk offering for the root volume.
            root_disk_size: Sent as `rootDiskSize`.
            data_disk_sizes: Sizes of the data volumes.
            data_disk_offering_uuids: UUIDs of the disk offerings for data volumes.
            zone_uuid: UUID of the zone.
            cluster_uuid: UUID of the cluster.
            host_uuid: UUID of the host.
            primary_storage_uuid_for_root_volume: UUID of the primary storage for the
                root volume.
            description: Description of the VM instance.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route.
            strategy: What to do once the call is accepted. Options: InstantStart |
                JustCreate | CreateStopped. One of: InstantStart, JustCreate,
                CreateStopped.
            root_volume_system_tags: System tags for the root volume.
            data_volume_system_tags: System tags for data volumes.
            data_volume_system_tags_on_index: System tags by data volume index.
            ssh_key_pair_uuids: UUIDs of the SSH key pairs.
            platform: Operating system family. Options: Linux | Windows | Other |
                Paravirtualization | WindowsVirtio.
            guest_os_type: Sent as `guestOsType`.
            architecture: Architecture of the CPU.
            virtio: Whether VirtIO drivers are present.
            disk_aos: Disk settings.
            resource_uuid: Sent as `resourceUuid`.
            tag_uuids: UUIDs of the tags to bind.
            system_tags: Sent as `systemTags`.
            user_tags: User Tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `POST /zstack/v1/vm-instances`. Since 0.6.
        """
        return self._call(
            _CREATE,
            options,
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

    def destroy(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DestroyVmInstanceRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Destroy VM.

        Args:
            uuid: Unique ID of the VM instance.
            delete_mode: Mode of deletion. Valid values: Permissive, Enforcing. One
                of: Permissive, Enforcing.
            system_tags: System tags to attach.
            user_tags: Sent as `userTags`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DestroyVmInstanceResponseDefault.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}`.
        """
        return self._call(_DESTROY, options, uuid, delete_mode, system_tags, user_tags)

    def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Detach ISO from VM.

        Args:
            vm_instance_uuid: UUID of the VM instance.
            iso_uuid: UUID of the ISO image.
            system_tags: System Tags.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachIsoFromVmInstanceResponseDefault.

        Sends `DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/iso`.
        """
        return self._call(
            _DETACH_ISO_FROM_VM_INSTANCE,
            options,
            vm_instance_uuid,
            iso_uuid,
            system_tags,
            user_tags,
        )

    def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Pause VM.

        Args:
            uuid: Unique ID of the VM instance.
            system_tags: System tags to attach.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action pausevminstance)`.
        Since 0.6.
        """
        return self._call(_PAUSE, options, uuid, system_tags, user_tags)

    def query(
        self,
        *,
        q: Sequence[Any] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> Page[_m.VmInstanceInventory, _m.QueryVmInstanceResponse]:
        """Query VMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given).
            start: How many results to skip.
            count: Whether to return only the number of results.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

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

    def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestSetvmclocktrackTrack | Literal["guest", "host"],
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestSetvmclocktrackIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Set VM Clock Sync.

        Args:
            uuid: Resource UUID, a unique identifier for the resource.
            track: One of: guest, host.
            sync_after_vm_resume: Whether to sync after pause to resume.
            interval_in_seconds: Regular sync interval. One of: 0, 60, 600, 1800,
                3600, 7200, 21600, 43200, 86400.
            system_tags: System Tags.
            user_tags: User Tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setvmclocktrack)`.
        Since 4.1.0.
        """
        return self._call(
            _SET_VM_CLOCK_TRACK,
            options,
            uuid,
            track,
            sync_after_vm_resume,
            interval_in_seconds,
            system_tags,
            user_tags,
        )

    def start(
        self,
        uuid: str,
        *,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Start VM.

        Args:
            uuid: Sent as `uuid`.
            cluster_uuid: UUID of the cluster.
            host_uuid: UUID of the host.
            system_tags: System Tags.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action startvminstance)`.
        Since 0.6.
        """
        return self._call(
            _START,
            options,
            uuid,
            cluster_uuid,
            host_uuid,
            system_tags,
            user_tags,
        )

    def stop(
        self,
        uuid: str,
        *,
        type: (
            _m.StopVmInstanceRequestStopvminstanceType
            | Literal["grace", "cold"]
            | UnsetType
        ) = UNSET,
        stop_ha: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Stop VM.

        Args:
            uuid: UUID of the VM instance.
            type: Type of the VM instance. Options: grace | cold. Default: grace. One
                of: grace, cold.
            stop_ha: Sent as `stopHA`.
            system_tags: System Tags.
            user_tags: User Tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action stopvminstance)`.
        Since 0.6.
        """
        return self._call(_STOP, options, uuid, type, stop_ha, system_tags, user_tags)


class AsyncVmInstances(AsyncNamespace):
    """Operations of vm-instances."""

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
        type: str | UnsetType = UNSET,
        root_disk_offering_uuid: str | UnsetType = UNSET,
        root_disk_size: int | UnsetType = UNSET,
        data_disk_sizes: Sequence[Any] | UnsetType = UNSET,
        data_disk_offering_uuids: Sequence[str] | UnsetType = UNSET,
        zone_uuid: str | UnsetType = UNSET,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        primary_storage_uuid_for_root_volume: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        default_l3_network_uuid: str | UnsetType = UNSET,
        strategy: (
            _m.CreateVmInstanceRequestParamsStrategy
            | Literal["InstantStart", "JustCreate", "CreateStopped"]
            | UnsetType
        ) = UNSET,
        root_volume_system_tags: Sequence[Any] | UnsetType = UNSET,
        data_volume_system_tags: Sequence[Any] | UnsetType = UNSET,
        data_volume_system_tags_on_index: Mapping[str, Any] | UnsetType = UNSET,
        ssh_key_pair_uuids: Sequence[str] | UnsetType = UNSET,
        platform: str | UnsetType = UNSET,
        guest_os_type: str | UnsetType = UNSET,
        architecture: str | UnsetType = UNSET,
        virtio: bool | UnsetType = UNSET,
        disk_aos: Sequence[Any] | UnsetType = UNSET,
        resource_uuid: str | UnsetType = UNSET,
        tag_uuids: Sequence[str] | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Create VM.

        Args:
            name: Name of the VM instance. At most 255 characters.
            instance_offering_uuid: UUID of the instance offering.
            cpu_num: Number of vCPUs.
            memory_size: Amount of memory in bytes.
            reserved_memory_size: Memory kept for the guest alone. Unit: Byte.
            image_uuid: UUID of the image.
            l3_network_uuids: UUIDs of the L3 networks.
            vm_nic_params: NIC settings as a JSON string.
            type: Kind of the VM instance.
            root_disk_offering_uuid: UUID of the disk offering for the root volume.
            root_disk_size: Sent as `rootDiskSize`.
            data_disk_sizes: Sizes of the data volumes.
            data_disk_offering_uuids: UUIDs of the disk offerings for data volumes.
            zone_uuid: UUID of the zone.
            cluster_uuid: UUID of the cluster.
            host_uuid: UUID of the host.
            primary_storage_uuid_for_root_volume: UUID of the primary storage for the
                root volume.
            description: Description of the VM instance.
            default_l3_network_uuid: UUID of the L3 network that supplies the default
                route.
            strategy: What to do once the call is accepted. Options: InstantStart |
                JustCreate | CreateStopped. One of: InstantStart, JustCreate,
                CreateStopped.
            root_volume_system_tags: System tags for the root volume.
            data_volume_system_tags: System tags for data volumes.
            data_volume_system_tags_on_index: System tags by data volume index.
            ssh_key_pair_uuids: UUIDs of the SSH key pairs.
            platform: Operating system family. Options: Linux | Windows | Other |
                Paravirtualization | WindowsVirtio.
            guest_os_type: Sent as `guestOsType`.
            architecture: Architecture of the CPU.
            virtio: Whether VirtIO drivers are present.
            disk_aos: Disk settings.
            resource_uuid: Sent as `resourceUuid`.
            tag_uuids: UUIDs of the tags to bind.
            system_tags: Sent as `systemTags`.
            user_tags: User Tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `POST /zstack/v1/vm-instances`. Since 0.6.
        """
        return await self._call(
            _CREATE,
            options,
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

    async def destroy(
        self,
        uuid: str,
        *,
        delete_mode: (
            _m.DestroyVmInstanceRequestDeleteMode
            | Literal["Permissive", "Enforcing"]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Destroy VM.

        Args:
            uuid: Unique ID of the VM instance.
            delete_mode: Mode of deletion. Valid values: Permissive, Enforcing. One
                of: Permissive, Enforcing.
            system_tags: System tags to attach.
            user_tags: Sent as `userTags`.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DestroyVmInstanceResponseDefault.

        Sends `DELETE /zstack/v1/vm-instances/{uuid}`.
        """
        return await self._call(
            _DESTROY,
            options,
            uuid,
            delete_mode,
            system_tags,
            user_tags,
        )

    async def detach_iso_from_vm_instance(
        self,
        vm_instance_uuid: str,
        *,
        iso_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Detach ISO from VM.

        Args:
            vm_instance_uuid: UUID of the VM instance.
            iso_uuid: UUID of the ISO image.
            system_tags: System Tags.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Raises:
            APIStatusError: any other status: Error. `body` is
                DetachIsoFromVmInstanceResponseDefault.

        Sends `DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/iso`.
        """
        return await self._call(
            _DETACH_ISO_FROM_VM_INSTANCE,
            options,
            vm_instance_uuid,
            iso_uuid,
            system_tags,
            user_tags,
        )

    async def pause(
        self,
        uuid: str,
        *,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Pause VM.

        Args:
            uuid: Unique ID of the VM instance.
            system_tags: System tags to attach.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action pausevminstance)`.
        Since 0.6.
        """
        return await self._call(_PAUSE, options, uuid, system_tags, user_tags)

    def query(
        self,
        *,
        q: Sequence[Any] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        start: int | UnsetType = UNSET,
        count: bool | UnsetType = UNSET,
        group_by: str | UnsetType = UNSET,
        reply_with_count: bool | UnsetType = UNSET,
        filter_name: str | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        fields: Sequence[Any] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncPages[_m.VmInstanceInventory, _m.QueryVmInstanceResponse]:
        """Query VMs.

        Args:
            q: Conditions such as name=web-1; all of them must hold.
            limit: The most results to return (1000 if not given).
            start: How many results to skip.
            count: Whether to return only the number of results.
            group_by: The field by which results are grouped.
            reply_with_count: Whether to return the number of all results too.
            filter_name: The name of a filter that the server knows.
            sort: The field to sort by, with + (ascending) or - (descending) before
                it.
            fields: The fields to return.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Pages: a loop over the result goes over the items of all pages, which are
        asked for as needed, by the offset `start`. `.items` are those of one page,
        and `.value` is its whole response.

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

    async def set_vm_clock_track(
        self,
        uuid: str,
        *,
        track: _m.SetVmClockTrackRequestSetvmclocktrackTrack | Literal["guest", "host"],
        sync_after_vm_resume: bool | UnsetType = UNSET,
        interval_in_seconds: (
            _m.SetVmClockTrackRequestSetvmclocktrackIntervalInSeconds
            | Literal[0, 60, 600, 1800, 3600, 7200, 21600, 43200, 86400]
            | UnsetType
        ) = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Set VM Clock Sync.

        Args:
            uuid: Resource UUID, a unique identifier for the resource.
            track: One of: guest, host.
            sync_after_vm_resume: Whether to sync after pause to resume.
            interval_in_seconds: Regular sync interval. One of: 0, 60, 600, 1800,
                3600, 7200, 21600, 43200, 86400.
            system_tags: System Tags.
            user_tags: User Tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action setvmclocktrack)`.
        Since 4.1.0.
        """
        return await self._call(
            _SET_VM_CLOCK_TRACK,
            options,
            uuid,
            track,
            sync_after_vm_resume,
            interval_in_seconds,
            system_tags,
            user_tags,
        )

    async def start(
        self,
        uuid: str,
        *,
        cluster_uuid: str | UnsetType = UNSET,
        host_uuid: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Start VM.

        Args:
            uuid: Sent as `uuid`.
            cluster_uuid: UUID of the cluster.
            host_uuid: UUID of the host.
            system_tags: System Tags.
            user_tags: User tags to attach.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action startvminstance)`.
        Since 0.6.
        """
        return await self._call(
            _START,
            options,
            uuid,
            cluster_uuid,
            host_uuid,
            system_tags,
            user_tags,
        )

    async def stop(
        self,
        uuid: str,
        *,
        type: (
            _m.StopVmInstanceRequestStopvminstanceType
            | Literal["grace", "cold"]
            | UnsetType
        ) = UNSET,
        stop_ha: str | UnsetType = UNSET,
        system_tags: Sequence[str] | UnsetType = UNSET,
        user_tags: Sequence[str] | UnsetType = UNSET,
        options: CallOptions | None = None,
    ) -> _m.VmInstanceInventory:
        """Stop VM.

        Args:
            uuid: UUID of the VM instance.
            type: Type of the VM instance. Options: grace | cold. Default: grace. One
                of: grace, cold.
            stop_ha: Sent as `stopHA`.
            system_tags: System Tags.
            user_tags: User Tags.
            options: Timeout, headers and other settings of this one call.

        Returns:
            Success

        Sends `PUT /zstack/v1/vm-instances/{uuid}/actions (action stopvminstance)`.
        Since 0.6.
        """
        return await self._call(
            _STOP,
            options,
            uuid,
            type,
            stop_ha,
            system_tags,
            user_tags,
        )
