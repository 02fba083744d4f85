#!/bin/sh
# Query Roles: GET /zstack/v1/identities/roles
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/identities/roles' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
