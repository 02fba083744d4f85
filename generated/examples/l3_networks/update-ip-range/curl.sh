#!/bin/sh
# Update IP Range: PUT /zstack/v1/l3-networks/ip-ranges/{uuid}/actions (updateiprange)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/ip-ranges/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateiprange": {"name": "name", "description": "description"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
