#!/bin/sh
# Create Volume Snapshot Group: POST /zstack/v1/volume-snapshots/group
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots/group' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "rootVolumeUuid": "root-volume-uuid",
    "name": "name",
    "description": "description",
    "withMemory": false,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
