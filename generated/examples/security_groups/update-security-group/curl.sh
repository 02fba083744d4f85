#!/bin/sh
# Update Security Group: PUT /zstack/v1/security-groups/{uuid}/actions (updatesecuritygroup)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatesecuritygroup": {"name": "name", "description": "description"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
