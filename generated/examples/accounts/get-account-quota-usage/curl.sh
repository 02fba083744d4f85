#!/bin/sh
# Get Account Quota Usage: GET /zstack/v1/accounts/quota/{uuid}/usages
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/quota/19d64f55a9723e59849c0f9357a0dded/usages' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
