#!/bin/sh
# Revoke Resource Sharing: PUT /zstack/v1/accounts/resources/actions (revokeresourcesharing)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/resources/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "revokeresourcesharing": {
    "resourceUuids": ["resource-uuid"],
    "toPublic": true,
    "accountUuids": ["account-uuid"],
    "all": true
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
