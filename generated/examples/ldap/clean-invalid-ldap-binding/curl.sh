#!/bin/sh
# Clean Invalid LDAP Binding: PUT /zstack/v1/ldap/bindings/actions (cleaninvalidldapbinding)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/bindings/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "cleaninvalidldapbinding": {},
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
