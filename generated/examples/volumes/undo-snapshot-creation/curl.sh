#!/bin/sh
# Undo Snapshot Creation: PUT /zstack/v1/volumes/{uuid}/actions (undosnapshotcreation)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "undosnapshotcreation": {"snapShotUuid": "snap-shot-uuid"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
