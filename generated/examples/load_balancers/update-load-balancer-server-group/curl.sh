#!/bin/sh
# Update Load Balancer Server Group: PUT /zstack/v1/load-balancers/servergroups/{uuid}/actions (updateloadbalancerservergroup)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/servergroups/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateloadbalancerservergroup": {"name": "name", "description": "description"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
