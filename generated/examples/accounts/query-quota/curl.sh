#!/bin/sh
# Query Quotas: GET /zstack/v1/accounts/quotas
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/quotas' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
