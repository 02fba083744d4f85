#!/bin/sh
# Power On Host: PUT /zstack/v1/hosts/power/{uuid}/actions (poweronhost)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/power/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "poweronhost": {"returnEarly": false},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
