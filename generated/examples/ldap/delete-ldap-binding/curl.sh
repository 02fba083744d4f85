#!/bin/sh
# Delete LDAP Binding: DELETE /zstack/v1/ldap/bindings/{uuid}
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/ldap/bindings/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
