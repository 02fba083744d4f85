#!/bin/sh
# Query VM NIC Security Policies by uuid: GET /zstack/v1/security-groups/nics/{uuid}/security-policy
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/nics/19d64f55a9723e59849c0f9357a0dded/security-policy' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
