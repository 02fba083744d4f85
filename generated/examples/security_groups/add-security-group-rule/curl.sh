#!/bin/sh
# Add Security Group Rule: POST /zstack/v1/security-groups/{securityGroupUuid}/rules
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/19d64f55a9723e59849c0f9357a0dded/rules' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "rules": [
      {
        "type": "type",
        "state": "state",
        "description": "description",
        "remoteSecurityGroupUuid": "remote-security-group-uuid",
        "ipVersion": 1,
        "protocol": "protocol",
        "srcIpRange": "src-ip-range",
        "dstIpRange": "dst-ip-range",
        "dstPortRange": "dst-port-range",
        "action": "action",
        "startPort": 1,
        "endPort": 1,
        "allowedCidr": "allowed-cidr"
      }
    ],
    "remoteSecurityGroupUuids": ["remote-security-group-uuid"],
    "priority": -1
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
