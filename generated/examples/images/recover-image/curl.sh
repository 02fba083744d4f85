#!/bin/sh
# Recover Image: PUT /zstack/v1/images/{imageUuid}/actions (recoverimage)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/images/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "recoverimage": {"backupStorageUuids": ["backup-storage-uuid"]},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
