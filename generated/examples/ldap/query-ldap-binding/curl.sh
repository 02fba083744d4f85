#!/bin/sh
# Query LDAP Bindings: GET /zstack/v1/ldap/bindings
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/bindings' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
