#!/bin/sh
# Create VM: POST /zstack/v1/vm-instances
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "web-server-1",
    "instanceOfferingUuid": "instance-offering-uuid",
    "cpuNum": 1,
    "memorySize": 1,
    "reservedMemorySize": 1,
    "imageUuid": "image-uuid",
    "l3NetworkUuids": ["l3-network-uuid"],
    "vmNicParams": "vm-nic-params",
    "type": "UserVm",
    "rootDiskOfferingUuid": "root-disk-offering-uuid",
    "rootDiskSize": 1,
    "dataDiskSizes": [1],
    "dataDiskOfferingUuids": ["data-disk-offering-uuid"],
    "zoneUuid": "zone-uuid",
    "clusterUuid": "cluster-uuid",
    "hostUuid": "host-uuid",
    "primaryStorageUuidForRootVolume": "primary-storage-uuid-for-root-volume",
    "description": "description",
    "defaultL3NetworkUuid": "default-l3-network-uuid",
    "strategy": "InstantStart",
    "rootVolumeSystemTags": ["root-volume-system-tag"],
    "dataVolumeSystemTags": ["data-volume-system-tag"],
    "dataVolumeSystemTagsOnIndex": {"key": ["data-volume-system-tags-on-index"]},
    "sshKeyPairUuids": ["ssh-key-pair-uuid"],
    "platform": "Linux",
    "guestOsType": "guest-os-type",
    "architecture": "x86_64",
    "virtio": true,
    "diskAOs": [
      {
        "boot": true,
        "platform": "platform",
        "guestOsType": "guest-os-type",
        "architecture": "architecture",
        "primaryStorageUuid": "primary-storage-uuid",
        "size": 1,
        "templateUuid": "template-uuid",
        "diskOfferingUuid": "disk-offering-uuid",
        "sourceType": "source-type",
        "sourceUuid": "source-uuid",
        "systemTags": [],
        "name": "name"
      }
    ],
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
