#!/bin/sh
# Attach Policy to User: POST /zstack/v1/accounts/users/{userUuid}/policies
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/users/19d64f55a9723e59849c0f9357a0dded/policies' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"policyUuid": "policy-uuid"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
