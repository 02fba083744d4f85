#!/bin/sh
# Query Webhooks: GET /zstack/v1/web-hooks
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/web-hooks' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
