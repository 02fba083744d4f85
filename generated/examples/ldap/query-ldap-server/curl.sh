#!/bin/sh
# Query LDAP Servers: GET /zstack/v1/ldap/servers
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/servers' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
