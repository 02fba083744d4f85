#!/bin/sh
# Batch Delete Volume Snapshot: PUT /zstack/v1/volume-snapshots/batch-delete
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots/batch-delete' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "batchdeletevolumesnapshot": {"uuids": ["uuid"], "deleteMode": "Permissive"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
