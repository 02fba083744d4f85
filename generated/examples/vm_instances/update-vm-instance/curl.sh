#!/bin/sh
# Update VM: PUT /zstack/v1/vm-instances/{uuid}/actions (updatevminstance)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatevminstance": {
    "name": "name",
    "description": "description",
    "state": "Stopped",
    "defaultL3NetworkUuid": "default-l3-network-uuid",
    "platform": "Linux",
    "cpuNum": 1,
    "memorySize": 1,
    "reservedMemorySize": 1,
    "guestOsType": "guest-os-type"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
