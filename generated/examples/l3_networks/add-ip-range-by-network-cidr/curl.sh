#!/bin/sh
# Add IP Range by Network CIDR: POST /zstack/v1/l3-networks/{l3NetworkUuid}/ip-ranges/by-cidr
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/ip-ranges/by-cidr' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "networkCidr": "network-cidr",
    "gateway": "gateway",
    "ipRangeType": "Normal",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
