#!/bin/sh
# Query Account Resource Refs: GET /zstack/v1/accounts/resources/refs
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/resources/refs' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
