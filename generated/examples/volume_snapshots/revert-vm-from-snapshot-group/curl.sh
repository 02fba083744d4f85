#!/bin/sh
# Revert VM from Snapshot Group: PUT /zstack/v1/volume-snapshots/group/{uuid}/actions (revertvmfromsnapshotgroup)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/volume-snapshots/group/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "revertvmfromsnapshotgroup": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
