#!/bin/sh
# Update Resource Setting: PUT /zstack/v1/resource-configurations/{category}/{name}/{resourceUuid}/actions (updateresourceconfig)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/resource-configurations/category/name/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateresourceconfig": {"value": "value"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
