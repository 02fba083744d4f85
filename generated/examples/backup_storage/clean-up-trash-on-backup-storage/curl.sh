#!/bin/sh
# Clean Up Trash on Image Storage: PUT /zstack/v1/backup-storage/{uuid}/trash/actions (cleanuptrashonbackupstorage)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/19d64f55a9723e59849c0f9357a0dded/trash/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "cleanuptrashonbackupstorage": {"trashId": 1},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
