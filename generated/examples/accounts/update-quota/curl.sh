#!/bin/sh
# Update Quota: PUT /zstack/v1/accounts/quotas/actions (updatequota)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/quotas/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatequota": {
    "identityUuid": "identity-uuid",
    "name": "name",
    "value": 1
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
