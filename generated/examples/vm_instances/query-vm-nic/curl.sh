#!/bin/sh
# Query VM NICs: GET /zstack/v1/vm-instances/nics
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/nics' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
