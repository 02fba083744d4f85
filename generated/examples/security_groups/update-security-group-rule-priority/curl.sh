#!/bin/sh
# Update Security Group Rule Priority: PUT /zstack/v1/security-groups/{securityGroupUuid}/rules/priority/actions (updatesecuritygrouprulepriority)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/19d64f55a9723e59849c0f9357a0dded/rules/priority/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatesecuritygrouprulepriority": {
    "type": "Ingress",
    "rules": [{"ruleUuid": "rule-uuid", "priority": 1}]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
