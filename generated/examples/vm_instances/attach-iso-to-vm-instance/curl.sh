#!/bin/sh
# Attach ISO to VM: POST /zstack/v1/vm-instances/{vmInstanceUuid}/iso/{isoUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/iso/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
