#!/bin/sh
# Check Resource Permission: GET /zstack/v1/accounts/resource/api-permissions
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/resource/api-permissions?resourceType=resource-type' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
