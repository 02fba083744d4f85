#!/bin/sh
# Add Simulator Host: POST /zstack/v1/hosts/simulators
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/simulators' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "memoryCapacity": 1000000000,
    "cpuCapacity": 1000000000,
    "name": "name",
    "description": "description",
    "managementIp": "management-ip",
    "clusterUuid": "cluster-uuid",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
