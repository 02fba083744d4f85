#!/bin/sh
# Update Host: PUT /zstack/v1/hosts/{uuid}/actions (updatehost)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatehost": {
    "name": "name",
    "description": "description",
    "managementIp": "management-ip"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
