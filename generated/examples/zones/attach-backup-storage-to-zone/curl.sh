#!/bin/sh
# Attach Image Storage to Zone: POST /zstack/v1/zones/{zoneUuid}/backup-storage/{backupStorageUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/zones/19d64f55a9723e59849c0f9357a0dded/backup-storage/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
