#!/bin/sh
# Update SFTP Image Storage: PUT /zstack/v1/backup-storage/sftp/{uuid}/actions (updatesftpbackupstorage)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/sftp/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatesftpbackupstorage": {
    "username": "username",
    "password": "password",
    "hostname": "hostname",
    "sshPort": 1,
    "name": "name",
    "description": "description"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
