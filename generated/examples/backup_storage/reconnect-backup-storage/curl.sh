#!/bin/sh
# Reconnect Image Storage: PUT /zstack/v1/backup-storage/{uuid}/actions (reconnectbackupstorage)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "reconnectbackupstorage": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
