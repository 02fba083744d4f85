#!/bin/sh
# Add Backend Server to Server Group: POST /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendservers
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/servergroups/19d64f55a9723e59849c0f9357a0dded/backendservers' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "vmNics": [{"key": "vm-nic"}],
    "servers": [{"key": "server"}]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
