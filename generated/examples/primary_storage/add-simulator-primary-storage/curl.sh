#!/bin/sh
# Add Simulator Data Storage: POST /zstack/v1/primary-storage/simulators
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/simulators' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "totalCapacity": 100000000,
    "availableCapacity": 10000000,
    "availablePhysicalCapacity": 10000000,
    "totalPhysicalCapacity": 10000000,
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
