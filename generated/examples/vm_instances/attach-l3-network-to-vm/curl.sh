#!/bin/sh
# Attach L3 Network to VM: POST /zstack/v1/vm-instances/{vmInstanceUuid}/l3-networks/{l3NetworkUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/l3-networks/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "staticIp": "static-ip",
    "driverType": "driver-type",
    "customMac": "custom-mac",
    "vmNicParams": "vm-nic-params"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
