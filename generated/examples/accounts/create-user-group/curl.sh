#!/bin/sh
# Create User Group: POST /zstack/v1/accounts/groups
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/groups' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
