#!/bin/sh
# Set VM Static IP: PUT /zstack/v1/vm-instances/{vmInstanceUuid}/actions (setvmstaticip)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "setvmstaticip": {
    "l3NetworkUuid": "l3-network-uuid",
    "ip": "ip",
    "ip6": "ip6",
    "netmask": "netmask",
    "gateway": "gateway",
    "ipv6Gateway": "ipv6-gateway",
    "ipv6Prefix": "ipv6-prefix"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
