#!/bin/sh
# Create Data Volume: POST /zstack/v1/volumes/data
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/data' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "diskOfferingUuid": "disk-offering-uuid",
    "diskSize": 1,
    "primaryStorageUuid": "primary-storage-uuid",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
