#!/bin/sh
# Add Policy Statements to Role: POST /zstack/v1/identities/roles/{uuid}/policy-statements
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/identities/roles/19d64f55a9723e59849c0f9357a0dded/policy-statements' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "statements": [
      {
        "name": "name",
        "effect": "Allow",
        "principals": [],
        "actions": [],
        "resources": []
      }
    ]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
