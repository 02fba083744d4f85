#!/bin/sh
# Set L3 Network Router Interface IP: POST /zstack/v1/l3-networks/{l3NetworkUuid}/router-interface-ip
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/router-interface-ip' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"routerInterfaceIp": "router-interface-ip"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
