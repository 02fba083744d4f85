#!/bin/sh
# Create L2 VLAN Network: POST /zstack/v1/l2-networks/vlan
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vlan' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "vlan": 1,
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
