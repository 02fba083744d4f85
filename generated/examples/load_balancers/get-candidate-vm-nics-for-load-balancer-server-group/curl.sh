#!/bin/sh
# GetCandidateVmNicsForLoadBalancerServerGroup: GET /zstack/v1/load-balancers/servergroups/candidate-nics
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/servergroups/candidate-nics' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
