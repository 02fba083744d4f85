#!/bin/sh
# Create VM from Volume Snapshot Group: POST /zstack/v1/vm-instances/from/volume-snapshots/group/{volumeSnapshotGroupUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/from/volume-snapshots/group/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "instanceOfferingUuid": "instance-offering-uuid",
    "cpuNum": 1,
    "memorySize": 1,
    "reservedMemorySize": 1,
    "l3NetworkUuids": ["l3-network-uuid"],
    "type": "UserVm",
    "zoneUuid": "zone-uuid",
    "clusterUuid": "cluster-uuid",
    "hostUuid": "host-uuid",
    "primaryStorageUuidForRootVolume": "primary-storage-uuid-for-root-volume",
    "defaultL3NetworkUuid": "default-l3-network-uuid",
    "strategy": "InstantStart",
    "rootVolumeSystemTags": ["root-volume-system-tag"],
    "dataVolumeSystemTags": {"key": ["data-volume-system-tag"]},
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
