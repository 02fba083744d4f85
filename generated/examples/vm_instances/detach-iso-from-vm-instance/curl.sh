#!/bin/sh
# Detach ISO from VM: DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/iso
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/iso' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "isoUuid": "iso-uuid",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
