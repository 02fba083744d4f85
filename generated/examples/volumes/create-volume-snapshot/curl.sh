#!/bin/sh
# Create Volume Snapshot: POST /zstack/v1/volumes/{volumeUuid}/volume-snapshots
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/19d64f55a9723e59849c0f9357a0dded/volume-snapshots' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
