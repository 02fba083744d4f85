#!/bin/sh
# Create Instance Offering: POST /zstack/v1/instance-offerings
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/instance-offerings' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
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
