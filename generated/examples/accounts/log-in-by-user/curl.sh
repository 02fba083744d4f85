#!/bin/sh
# Log In with User: PUT /zstack/v1/accounts/users/login
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/users/login' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "loginbyuser": {
    "accountUuid": "account-uuid",
    "accountName": "account-name",
    "userName": "user-name",
    "password": "password",
    "clientInfo": {"key": "client-info"}
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
