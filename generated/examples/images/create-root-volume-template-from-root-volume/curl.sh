#!/bin/sh
# Create Root Volume Template from Root Volume: POST /zstack/v1/images/root-volume-templates/from/volumes/{rootVolumeUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/images/root-volume-templates/from/volumes/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "guestOsType": "guest-os-type",
    "backupStorageUuids": ["backup-storage-uuid"],
    "platform": "Linux",
    "system": true,
    "architecture": "architecture",
    "virtio": true,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
