#!/bin/sh
# Query Load Balancers: GET /zstack/v1/load-balancers
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
