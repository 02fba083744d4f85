#!/bin/sh
# Reconnect SFTP Image Storage: PUT /zstack/v1/backup-storage/sftp/{uuid}/actions (reconnectsftpbackupstorage)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/sftp/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "reconnectsftpbackupstorage": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
