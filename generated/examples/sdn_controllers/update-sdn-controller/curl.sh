#!/bin/sh
# Update SDN Controller: PUT /zstack/v1/sdn-controllers/{uuid}/actions (updatesdncontroller)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/sdn-controllers/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatesdncontroller": {"name": "name", "description": "description"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
