#!/bin/sh
# Refresh Load Balancer: PUT /zstack/v1/load-balancers/{uuid}/actions (refreshloadbalancer)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "refreshloadbalancer": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
