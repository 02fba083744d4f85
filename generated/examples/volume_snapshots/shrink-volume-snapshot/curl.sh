#!/bin/sh
# Shrink Volume Snapshot: PUT /zstack/v1/volume-snapshots/shrink/{uuid}/actions (shrinkvolumesnapshot)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots/shrink/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "shrinkvolumesnapshot": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
