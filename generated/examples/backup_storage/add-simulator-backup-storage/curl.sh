#!/bin/sh
# Add Simulator Image Storage: POST /zstack/v1/backup-storage/simulators
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/simulators' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "totalCapacity": 1,
    "availableCapacity": 1,
    "url": "url",
    "name": "name",
    "description": "description",
    "type": "type",
    "importImages": true,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
