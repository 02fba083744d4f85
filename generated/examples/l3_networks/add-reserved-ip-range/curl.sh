#!/bin/sh
# Add Reserved IP Range: POST /zstack/v1/l3-networks/{l3NetworkUuid}/reserved-ip-ranges
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/reserved-ip-ranges' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "startIp": "start-ip",
    "endIp": "end-ip",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
