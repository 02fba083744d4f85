#!/bin/sh
# Get Candidate L3 Networks for Load Balancer: GET /zstack/v1/load-balancers/listeners/{listenerUuid}/networks/candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/listeners/19d64f55a9723e59849c0f9357a0dded/networks/candidates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
