#!/bin/sh
# Detach Data Volume from VM: DELETE /zstack/v1/volumes/{uuid}/vm-instances
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/19d64f55a9723e59849c0f9357a0dded/vm-instances' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "vmUuid": "vm-uuid",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
