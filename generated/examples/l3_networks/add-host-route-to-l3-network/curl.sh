#!/bin/sh
# Add Host Route to L3 Network: POST /zstack/v1/l3-networks/{l3NetworkUuid}/hostroute
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/hostroute' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"prefix": "prefix", "nexthop": "nexthop"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
