#!/bin/sh
# Create Role: POST /zstack/v1/identities/roles
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/identities/roles' \
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
    "policyUuids": ["policy-uuid"],
    "identity": "identity",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
