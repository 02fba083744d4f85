#!/bin/sh
# Change Zone State: PUT /zstack/v1/zones/{uuid}/actions (changezonestate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/zones/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changezonestate": {"stateEvent": "enable"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
