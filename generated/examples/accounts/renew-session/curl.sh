#!/bin/sh
# Renew Session: PUT /zstack/v1/accounts/sessions/{sessionUuid}/renew
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/sessions/19d64f55a9723e59849c0f9357a0dded/renew' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "renewsession": {"duration": 60},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
