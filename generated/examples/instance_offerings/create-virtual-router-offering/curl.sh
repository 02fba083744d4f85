#!/bin/sh
# Create Virtual Router Offering: POST /zstack/v1/instance-offerings/virtual-routers
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/instance-offerings/virtual-routers' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "zoneUuid": "zone-uuid",
    "managementNetworkUuid": "management-network-uuid",
    "imageUuid": "image-uuid",
    "publicNetworkUuid": "public-network-uuid",
    "isDefault": true,
    "name": "name",
    "description": "description",
    "cpuNum": 1,
    "memorySize": 1,
    "reservedMemorySize": 1,
    "allocatorStrategy": "allocator-strategy",
    "sortKey": 1,
    "type": "type",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
