#!/bin/sh
# Delete IP Address: DELETE /zstack/v1/l3-networks/{l3NetworkUuid}/ip-address
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/ip-address' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "usedIpUuids": ["used-ip-uuid"],
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
