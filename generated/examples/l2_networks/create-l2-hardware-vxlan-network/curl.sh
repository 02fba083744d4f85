#!/bin/sh
# Create L2 Hardware VXLAN Network: POST /zstack/v1/l2-networks/hardware-vxlan
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/hardware-vxlan' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "vni": 1,
    "poolUuid": "pool-uuid",
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
