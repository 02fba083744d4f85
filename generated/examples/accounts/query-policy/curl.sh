#!/bin/sh
# Query Policies: GET /zstack/v1/accounts/policies
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/policies' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
