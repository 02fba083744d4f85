#!/bin/sh
# Change Instance Offering State: PUT /zstack/v1/instance-offerings/{uuid}/actions (changeinstanceofferingstate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/instance-offerings/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changeinstanceofferingstate": {"stateEvent": "enable"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
