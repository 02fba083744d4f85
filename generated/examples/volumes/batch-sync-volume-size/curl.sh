#!/bin/sh
# Batch Sync Volume Size: POST /zstack/v1/volumes/batch-sync-volumes
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/batch-sync-volumes' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "clusterUuid": "cluster-uuid",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
