#!/bin/sh
# Create Data Volume Template from Volume: POST /zstack/v1/images/data-volume-templates/from/volumes/{volumeUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/images/data-volume-templates/from/volumes/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "backupStorageUuids": ["backup-storage-uuid"],
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
