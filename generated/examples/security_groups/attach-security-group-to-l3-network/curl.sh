#!/bin/sh
# Attach Security Group to L3 Network: POST /zstack/v1/security-groups/{securityGroupUuid}/l3-networks/{l3NetworkUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/19d64f55a9723e59849c0f9357a0dded/l3-networks/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
