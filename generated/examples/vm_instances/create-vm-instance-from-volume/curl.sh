#!/bin/sh
# Create VM from Volume: POST /zstack/v1/vm-instances/from/volume
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/from/volume' \
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
    "vmNicParams": "vm-nic-params",
    "type": "UserVm",
    "volumeUuid": "volume-uuid",
    "platform": "Linux",
    "zoneUuid": "zone-uuid",
    "clusterUuid": "cluster-uuid",
    "hostUuid": "host-uuid",
    "primaryStorageUuid": "primary-storage-uuid",
    "defaultL3NetworkUuid": "default-l3-network-uuid",
    "strategy": "InstantStart",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
