#!/bin/sh
# Create Disk Offering: POST /zstack/v1/disk-offerings
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/disk-offerings' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "diskSize": 1,
    "sortKey": 1,
    "allocationStrategy": "allocation-strategy",
    "type": "zstack",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
