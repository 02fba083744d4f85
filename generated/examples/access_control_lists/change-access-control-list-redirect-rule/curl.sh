#!/bin/sh
# Change Access Control List Redirect Rule: PUT /zstack/v1/access-control-lists/redirectRules/{uuid}/actions (changeaccesscontrollistredirectrule)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/access-control-lists/redirectRules/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changeaccesscontrollistredirectrule": {"name": "name"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
