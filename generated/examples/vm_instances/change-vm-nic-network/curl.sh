#!/bin/sh
# Change VM NIC Network: POST /zstack/v1/vm-instances/nics/{vmNicUuid}/l3-networks/{destL3NetworkUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/nics/19d64f55a9723e59849c0f9357a0dded/l3-networks/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"staticIp": "static-ip"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
