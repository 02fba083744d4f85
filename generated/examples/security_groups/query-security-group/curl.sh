#!/bin/sh
# Query Security Groups: GET /zstack/v1/security-groups
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
