#!/bin/sh
# Update Load Balancer Listener: PUT /zstack/v1/load-balancers/listeners/{uuid}
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/listeners/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateloadbalancerlistener": {"name": "name", "description": "description"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
