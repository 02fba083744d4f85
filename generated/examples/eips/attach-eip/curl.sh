#!/bin/sh
# Attach EIP: POST /zstack/v1/eips/{eipUuid}/vm-instances/nics/{vmNicUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/eips/19d64f55a9723e59849c0f9357a0dded/vm-instances/nics/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"usedIpUuid": "used-ip-uuid"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
