#!/bin/sh
# Change Port Forwarding Rule State: PUT /zstack/v1/port-forwarding/{uuid}/actions (changeportforwardingrulestate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/port-forwarding/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changeportforwardingrulestate": {"stateEvent": "enable"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
