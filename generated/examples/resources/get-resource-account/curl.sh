#!/bin/sh
# Get Resource Account: GET /zstack/v1/resources/accounts
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/resources/accounts?resourceUuids=resource-uuid' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
