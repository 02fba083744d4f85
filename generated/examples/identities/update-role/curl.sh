#!/bin/sh
# Update Role: PUT /zstack/v1/identities/roles/{uuid}/actions (updaterole)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/identities/roles/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updaterole": {
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
    "policyUuids": ["policy-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
