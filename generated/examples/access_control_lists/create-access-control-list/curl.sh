#!/bin/sh
# Create Access Control List: POST /zstack/v1/access-control-lists
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/access-control-lists' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "ipVersion": 4,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
