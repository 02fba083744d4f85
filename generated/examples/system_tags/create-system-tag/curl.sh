#!/bin/sh
# Create System Tag: POST /zstack/v1/system-tags
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/system-tags' \
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
