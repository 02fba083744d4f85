#!/bin/sh
# Share Resources: PUT /zstack/v1/accounts/resources/actions (shareresource)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/resources/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "shareresource": {
    "resourceUuids": ["resource-uuid"],
    "accountUuids": ["account-uuid"],
    "toPublic": true
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
