#!/bin/sh
# Add Image: POST /zstack/v1/images
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/images' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "url": "url",
    "mediaType": "RootVolumeTemplate",
    "guestOsType": "guest-os-type",
    "architecture": "x86_64",
    "system": true,
    "format": "format",
    "platform": "Linux",
    "backupStorageUuids": ["backup-storage-uuid"],
    "type": "type",
    "virtio": true,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
