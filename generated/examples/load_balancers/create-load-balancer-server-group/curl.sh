#!/bin/sh
# Create Load Balancer Server Group: POST /zstack/v1/load-balancers/{loadBalancerUuid}/servergroups
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/19d64f55a9723e59849c0f9357a0dded/servergroups' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "ipVersion": 1,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
