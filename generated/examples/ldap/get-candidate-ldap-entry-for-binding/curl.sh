#!/bin/sh
# GetCandidateLdapEntryForBinding: GET /zstack/v1/ldap/entries/candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/entries/candidates?ldapFilter=ldap-filter' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
