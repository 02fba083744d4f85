#!/bin/sh
# Create EIP: POST /zstack/v1/eips
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/eips' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "vipUuid": "vip-uuid",
    "vmNicUuid": "vm-nic-uuid",
    "usedIpUuid": "used-ip-uuid",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
