#!/bin/sh
# Create VM NIC: POST /zstack/v1/nics
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/nics' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "l3NetworkUuid": "l3-network-uuid",
    "ip": "ip",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
