#!/bin/sh
# Add Access Control List Redirect Rule: POST /zstack/v1/access-control-lists/{aclUuid}/redirectRules
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/access-control-lists/19d64f55a9723e59849c0f9357a0dded/redirectRules' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "domain": "domain",
    "url": "url",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
