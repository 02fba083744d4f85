#!/bin/sh
# Set L3 Network MTU: POST /zstack/v1/l3-networks/{l3NetworkUuid}/mtu
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/mtu' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"mtu": 68},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
