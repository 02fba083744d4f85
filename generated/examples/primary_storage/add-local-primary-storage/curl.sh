#!/bin/sh
# Add Local Data Storage: POST /zstack/v1/primary-storage/local-storage
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/local-storage' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "url": "url",
    "name": "name",
    "description": "description",
    "type": "type",
    "zoneUuid": "zone-uuid",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
