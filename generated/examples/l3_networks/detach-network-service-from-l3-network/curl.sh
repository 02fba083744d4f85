#!/bin/sh
# Detach Network Service from L3 Network: DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/network-services
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/network-services' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "networkServices": {"key": ["network-service"]},
  "service": "service",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
