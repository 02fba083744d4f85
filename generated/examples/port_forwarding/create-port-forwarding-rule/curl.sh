#!/bin/sh
# Create Port Forwarding Rule: POST /zstack/v1/port-forwarding
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/port-forwarding' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "vipUuid": "vip-uuid",
    "vipPortStart": 1,
    "vipPortEnd": 1,
    "privatePortStart": 1,
    "privatePortEnd": 1,
    "protocolType": "TCP",
    "vmNicUuid": "vm-nic-uuid",
    "allowedCidr": "allowed-cidr",
    "name": "name",
    "description": "description",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
