#!/bin/sh
# Request Console Access: POST /zstack/v1/consoles
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/consoles' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"vmInstanceUuid": "vm-instance-uuid"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
