#!/bin/sh
# Change Disk Offering State: PUT /zstack/v1/disk-offerings/{uuid}/actions (changediskofferingstate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/disk-offerings/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changediskofferingstate": {"stateEvent": "enable"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
