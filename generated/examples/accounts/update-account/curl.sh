#!/bin/sh
# Update Account: PUT /zstack/v1/accounts/{uuid}
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateaccount": {
    "password": "password",
    "name": "name",
    "description": "description",
    "oldPassword": "old-password"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
