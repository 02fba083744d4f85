#!/bin/sh
# Generate SSH Key Pair: POST /zstack/v1/ssh-key-pair/generate
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/ssh-key-pair/generate' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"name": "name", "description": "description"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
