#!/bin/sh
# Create User Tag: POST /zstack/v1/user-tags
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/user-tags' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "resourceType": "resource-type",
    "resourceUuid": "resource-uuid",
    "tag": "tag"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
