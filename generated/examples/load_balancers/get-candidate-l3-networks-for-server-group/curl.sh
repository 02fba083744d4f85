#!/bin/sh
# Get Candidate L3 Networks for Server Group: GET /zstack/v1/load-balancers/servergroups/candidate-l3network
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/servergroups/candidate-l3network' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
