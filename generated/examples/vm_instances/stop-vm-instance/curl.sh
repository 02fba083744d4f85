#!/bin/sh
# Stop VM: PUT /zstack/v1/vm-instances/{uuid}/actions (stopvminstance)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "stopvminstance": {"type": "grace", "stopHA": "true"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
