#!/bin/sh
# Create Directory: POST /zstack/v1/create/directory
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/create/directory' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "parentUuid": "parent-uuid",
    "zoneUuid": "zone-uuid",
    "type": "type",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
