#!/bin/sh
# Log In with Account: PUT /zstack/v1/accounts/login
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/login' \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "loginbyaccount": {
    "accountName": "admin",
    "password": "b109f3bbbc244eb82441917ed06d618b9008dd09b3befd1b5e07394c706a8bb980b1d7785e5976ec049b46df5f1326af5a2ea6d103fd07c95385ffab0cacbc86",
    "accountType": "account-type",
    "captchaUuid": "captcha-uuid",
    "verifyCode": "verify-code",
    "clientInfo": {"key": "client-info"}
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
