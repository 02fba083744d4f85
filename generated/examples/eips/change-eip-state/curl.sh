#!/bin/sh
# Change EIP State: PUT /zstack/v1/eips/{uuid}/actions (changeeipstate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/eips/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changeeipstate": {"stateEvent": "enable"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
