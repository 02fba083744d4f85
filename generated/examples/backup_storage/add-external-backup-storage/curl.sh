#!/bin/sh
# Add External Image Storage: POST /zstack/v1/backup-storage/addon
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/addon' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "identity": "identity",
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
