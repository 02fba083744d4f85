#!/bin/sh
# Log in by LDAP: PUT /zstack/v1/ldap/login
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/login' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "loginbyldap": {
    "uid": "uid",
    "password": "password",
    "verifyCode": "verify-code",
    "captchaUuid": "captcha-uuid",
    "clientInfo": {"key": "client-info"}
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
