#!/bin/sh
# Get Candidate VM NICs for Load Balancer Server Group: GET /zstack/v1/load-balancers/servergroups/candidate-nics
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/servergroups/candidate-nics' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
