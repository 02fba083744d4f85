#!/bin/sh
# Add Server Group to Load Balancer Listener: POST /zstack/v1/load-balancers/listeners/{listenerUuid}/servergroups
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/listeners/19d64f55a9723e59849c0f9357a0dded/servergroups' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"serverGroupUuid": "server-group-uuid"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
