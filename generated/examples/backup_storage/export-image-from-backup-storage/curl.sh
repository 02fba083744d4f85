#!/bin/sh
# Export Image from Image Storage: PUT /zstack/v1/backup-storage/{backupStorageUuid}/actions (exportimagefrombackupstorage)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "exportimagefrombackupstorage": {"imageUuid": "image-uuid", "exportFormat": "raw"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
