#!/bin/sh
# Create L2 VXLAN Network Pool: POST /zstack/v1/l2-networks/vxlan-pool
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vxlan-pool' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "zoneUuid": "zone-uuid",
    "physicalInterface": "physical-interface",
    "type": "type",
    "vSwitchType": "LinuxBridge",
    "isolated": true,
    "pvlan": "pvlan",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
