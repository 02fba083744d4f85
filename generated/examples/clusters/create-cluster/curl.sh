#!/bin/sh
# Create Cluster: POST /zstack/v1/clusters
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/clusters' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "zoneUuid": "zone-uuid",
    "name": "name",
    "description": "description",
    "hypervisorType": "KVM",
    "type": "zstack",
    "architecture": "x86_64",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
