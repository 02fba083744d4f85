#!/bin/sh
# Change Security Group State: PUT /zstack/v1/security-groups/{uuid}/actions (changesecuritygroupstate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changesecuritygroupstate": {"stateEvent": "enable"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
