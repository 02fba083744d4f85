#!/bin/sh
# Update Load Balancer: PUT /zstack/v1/load-balancers/{uuid}/actions (updateloadbalancer)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateloadbalancer": {
    "name": "name",
    "description": "description",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
