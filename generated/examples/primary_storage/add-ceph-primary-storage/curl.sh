#!/bin/sh
# Add Distributed Storage: POST /zstack/v1/primary-storage/ceph
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/ceph' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "monUrls": ["mon-url"],
    "rootVolumePoolName": "root-volume-pool-name",
    "dataVolumePoolName": "data-volume-pool-name",
    "imageCachePoolName": "image-cache-pool-name",
    "url": "url",
    "name": "name",
    "description": "description",
    "type": "type",
    "zoneUuid": "zone-uuid",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
