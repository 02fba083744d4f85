#!/bin/sh
# Query VMs: GET /zstack/v1/vm-instances
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
