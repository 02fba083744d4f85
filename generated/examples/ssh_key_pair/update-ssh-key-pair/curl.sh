#!/bin/sh
# Update SSH Key Pair: PUT /zstack/v1/ssh-key-pair/{uuid}/actions (updatesshkeypair)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/ssh-key-pair/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatesshkeypair": {"name": "name", "description": "description"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
