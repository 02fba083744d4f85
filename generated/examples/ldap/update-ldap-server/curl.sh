#!/bin/sh
# Update LDAP Server: PUT /zstack/v1/ldap/servers/{ldapServerUuid}
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/servers/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updateldapserver": {
    "name": "name",
    "description": "description",
    "url": "url",
    "base": "base",
    "username": "username",
    "password": "password",
    "encryption": "None"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
