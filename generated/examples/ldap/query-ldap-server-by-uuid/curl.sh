#!/bin/sh
# Query LDAP Servers by uuid: GET /zstack/v1/ldap/servers/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/servers/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
