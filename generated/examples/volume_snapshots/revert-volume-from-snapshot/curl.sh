#!/bin/sh
# Revert Volume from Snapshot: PUT /zstack/v1/volume-snapshots/{uuid}/actions (revertvolumefromsnapshot)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "revertvolumefromsnapshot": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
