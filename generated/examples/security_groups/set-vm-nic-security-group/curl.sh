#!/bin/sh
# Set VM NIC Security Group: PUT /zstack/v1/security-groups/nics/{vmNicUuid}/actions (setvmnicsecuritygroup)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/nics/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "setvmnicsecuritygroup": {
    "refs": [
      {
        "securityGroupUuid": "security-group-uuid",
        "priority": 1
      }
    ]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
