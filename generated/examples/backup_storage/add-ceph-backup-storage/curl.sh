#!/bin/sh
# Add Distributed Image Storage: POST /zstack/v1/backup-storage/ceph
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/ceph' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "monUrls": ["mon-url"],
    "poolName": "pool-name",
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
