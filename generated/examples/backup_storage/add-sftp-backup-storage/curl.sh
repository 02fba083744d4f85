#!/bin/sh
# Add SFTP Image Storage: POST /zstack/v1/backup-storage/sftp
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/sftp' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "hostname": "hostname",
    "username": "username",
    "password": "password",
    "sshPort": 22,
    "url": "url",
    "name": "name",
    "description": "description",
    "type": "type",
    "importImages": true,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
