#!/bin/sh
# Attach Data Volume to Host: POST /zstack/v1/volumes/{volumeUuid}/hosts/{hostUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/19d64f55a9723e59849c0f9357a0dded/hosts/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {"mountPath": "mount-path"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
