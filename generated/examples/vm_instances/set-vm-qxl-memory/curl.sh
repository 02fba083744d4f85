#!/bin/sh
# Set VM QXL Video Memory: PUT /zstack/v1/vm-instances/{uuid}/actions (setvmqxlmemory)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "setvmqxlmemory": {"ram": 65536, "vram": 32768, "vgamem": 16384},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
