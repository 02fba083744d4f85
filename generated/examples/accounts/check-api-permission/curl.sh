#!/bin/sh
# Check API Permission: PUT /zstack/v1/accounts/permissions/actions (checkapipermission)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/permissions/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "checkapipermission": {"userUuid": "user-uuid", "apiNames": ["api-name"]},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
