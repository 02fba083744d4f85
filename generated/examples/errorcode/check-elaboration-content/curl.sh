#!/bin/sh
# Check Elaboration Content: POST /zstack/v1/errorcode/elaborations/check
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/errorcode/elaborations/check' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "elaborateFile": "elaborate-file",
    "elaborateContent": "elaborate-content"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
