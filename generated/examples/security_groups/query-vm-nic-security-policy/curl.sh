#!/bin/sh
# Query VM NIC Security Policies: GET /zstack/v1/security-groups/nics/security-policy
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/nics/security-policy' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
