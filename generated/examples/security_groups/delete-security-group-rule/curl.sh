#!/bin/sh
# Delete Security Group Rule: DELETE /zstack/v1/security-groups/rules
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/rules' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "ruleUuids": ["rule-uuid"],
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
