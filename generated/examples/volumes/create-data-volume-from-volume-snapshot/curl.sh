#!/bin/sh
# Create Data Volume from Volume Snapshot: POST /zstack/v1/volumes/data/from/volume-snapshots/{volumeSnapshotUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/data/from/volume-snapshots/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "primaryStorageUuid": "primary-storage-uuid",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
