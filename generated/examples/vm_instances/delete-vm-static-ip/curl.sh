#!/bin/sh
# Delete VM Static IP: DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/static-ips
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/static-ips' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "l3NetworkUuid": "l3-network-uuid",
  "staticIp": "static-ip",
  "deleteMode": "Permissive",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
