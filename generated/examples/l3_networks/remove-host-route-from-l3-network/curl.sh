#!/bin/sh
# Remove Host Route from L3 Network: DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/hostroute
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/hostroute' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "prefix": "prefix",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
