#!/bin/sh
# Log in: PUT /zstack/v1/login
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/login' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "login": {
    "username": "username",
    "password": "password",
    "loginType": "login-type",
    "captchaUuid": "captcha-uuid",
    "verifyCode": "verify-code",
    "clientInfo": {"key": "client-info"},
    "properties": {"key": "properties"}
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
