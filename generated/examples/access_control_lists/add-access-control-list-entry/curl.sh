#!/bin/sh
# Add Access Control List Entry: POST /zstack/v1/access-control-lists/{aclUuid}/ipentries
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/access-control-lists/19d64f55a9723e59849c0f9357a0dded/ipentries' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "entries": "entries",
    "description": "description",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
