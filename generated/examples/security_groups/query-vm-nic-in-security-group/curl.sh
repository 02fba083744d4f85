#!/bin/sh
# Query VM NICs in Security Group: GET /zstack/v1/security-groups/vm-instances/nics
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/vm-instances/nics' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
