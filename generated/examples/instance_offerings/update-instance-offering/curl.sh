#!/bin/sh
# Update Instance Offering: PUT /zstack/v1/instance-offerings/{uuid}/actions (updateinstanceoffering)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/instance-offerings/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateinstanceoffering": {
    "name": "name",
    "description": "description",
    "allocatorStrategy": "allocator-strategy"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
