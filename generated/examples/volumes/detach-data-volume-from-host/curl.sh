#!/bin/sh
# Detach Data Volume from Host: DELETE /zstack/v1/volumes/{volumeUuid}/hosts
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/19d64f55a9723e59849c0f9357a0dded/hosts' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "hostUuid": "host-uuid",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
