#!/bin/sh
# Change Security Group Rule: PUT /zstack/v1/security-groups/rules/{uuid}/actions (changesecuritygrouprule)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/rules/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changesecuritygrouprule": {
    "description": "description",
    "remoteSecurityGroupUuid": "remote-security-group-uuid",
    "action": "DROP",
    "state": "Enabled",
    "priority": 1,
    "protocol": "ALL",
    "srcIpRange": "src-ip-range",
    "dstIpRange": "dst-ip-range",
    "dstPortRange": "dst-port-range"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
