#!/bin/sh
# Sync Volume Size: PUT /zstack/v1/volumes/{uuid}/actions (syncvolumesize)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "syncvolumesize": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
