#!/bin/sh
# Remove VM NIC from Load Balancer: DELETE /zstack/v1/load-balancers/listeners/{listenerUuid}/vm-instances/nics
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/listeners/19d64f55a9723e59849c0f9357a0dded/vm-instances/nics' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "vmNicUuids": ["vm-nic-uuid"],
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
