#!/bin/sh
# Add Distributed Storage Pool: POST /zstack/v1/primary-storage/ceph/{primaryStorageUuid}/pools
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/ceph/19d64f55a9723e59849c0f9357a0dded/pools' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "poolName": "pool-name",
    "aliasName": "alias-name",
    "description": "description",
    "type": "Root",
    "isCreate": true,
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
