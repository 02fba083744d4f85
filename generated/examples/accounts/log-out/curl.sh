#!/bin/sh
# Log Out: DELETE /zstack/v1/accounts/sessions/{sessionUuid}
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/sessions/84610111a96374d1095869e21321ae29' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "clientInfo": {"key": "any"},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
