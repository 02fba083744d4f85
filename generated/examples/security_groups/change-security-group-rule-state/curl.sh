#!/bin/sh
# Change Security Group Rule State: PUT /zstack/v1/security-groups/{securityGroupUuid}/rules/state/actions (changesecuritygrouprulestate)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/19d64f55a9723e59849c0f9357a0dded/rules/state/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changesecuritygrouprulestate": {"ruleUuids": ["rule-uuid"], "state": "Enabled"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
