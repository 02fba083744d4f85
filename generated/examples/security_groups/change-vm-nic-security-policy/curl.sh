#!/bin/sh
# Change VM NIC Security Policy: PUT /zstack/v1/security-groups/nics/{vmNicUuid}/security-policy/actions (changevmnicsecuritypolicy)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/nics/19d64f55a9723e59849c0f9357a0dded/security-policy/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changevmnicsecuritypolicy": {"ingressPolicy": "DENY", "egressPolicy": "DENY"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
