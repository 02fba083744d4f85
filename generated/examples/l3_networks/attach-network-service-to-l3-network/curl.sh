#!/bin/sh
# Attach Network Service to L3 Network: POST /zstack/v1/l3-networks/{l3NetworkUuid}/network-services
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/network-services' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"networkServices": {"key": ["network-service"]}},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
