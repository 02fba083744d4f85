#!/bin/sh
# Query Accounts: GET /zstack/v1/accounts
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
