#!/bin/sh
# Get Candidate LDAP Entry for Binding: GET /zstack/v1/ldap/entries/candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/entries/candidates?ldapFilter=ldap-filter' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
