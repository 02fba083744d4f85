#!/bin/sh
# Create User: POST /zstack/v1/accounts/users
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/users' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "password": "password",
    "description": "description",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
