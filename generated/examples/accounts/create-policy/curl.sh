#!/bin/sh
# Create Policy: POST /zstack/v1/accounts/policies
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/policies' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "statements": [
      {
        "name": "name",
        "effect": "Allow",
        "principals": [],
        "actions": [],
        "resources": []
      }
    ],
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
