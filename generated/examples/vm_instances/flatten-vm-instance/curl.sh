#!/bin/sh
# Flatten VM Volumes: PUT /zstack/v1/vm-instances/{uuid}/actions (flattenvminstance)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "flattenvminstance": {"full": true, "dryRun": true},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
