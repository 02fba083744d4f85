#!/bin/sh
# Add LDAP Server: POST /zstack/v1/ldap/servers
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/servers' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "url": "url",
    "base": "base",
    "username": "username",
    "password": "password",
    "encryption": "None",
    "scope": "account"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
