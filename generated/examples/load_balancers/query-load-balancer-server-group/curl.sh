#!/bin/sh
# Query Load Balancer Server Groups: GET /zstack/v1/load-balancers/servergroups
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/servergroups' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
