#!/bin/sh
# Update User: PUT /zstack/v1/accounts/users/actions (updateuser)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/users/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateuser": {
    "uuid": "uuid",
    "password": "password",
    "name": "name",
    "description": "description",
    "oldPassword": "old-password"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
