#!/bin/sh
# Query Users: GET /zstack/v1/accounts/users
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/users' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
