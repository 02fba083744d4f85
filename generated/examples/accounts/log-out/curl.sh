#!/bin/sh
# Log Out: DELETE /zstack/v1/accounts/sessions/{sessionUuid}
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/sessions/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "clientInfo": {"key": "client-info"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
