#!/bin/sh
# Get Volume Snapshot Size: PUT /zstack/v1/volume-snapshots/{uuid}/actions (getvolumesnapshotsize)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "getvolumesnapshotsize": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
