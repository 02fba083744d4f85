#!/bin/sh
# Change Resource Owner: POST /zstack/v1/account/{accountUuid}/resources
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/account/19d64f55a9723e59849c0f9357a0dded/resources' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"resourceUuid": "resource-uuid"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
