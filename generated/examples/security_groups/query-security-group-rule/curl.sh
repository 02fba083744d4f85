#!/bin/sh
# Query Security Group Rules: GET /zstack/v1/security-groups/rules
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/rules' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
