#!/bin/sh
# Change Load Balancer Backend Server: PUT /zstack/v1/load-balancers/servergroups/{serverGroupUuid}/backendserver/actions (changeloadbalancerbackendserver)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/servergroups/19d64f55a9723e59849c0f9357a0dded/backendserver/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changeloadbalancerbackendserver": {
    "vmNics": [{"key": "vm-nic"}],
    "servers": [{"key": "server"}]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
