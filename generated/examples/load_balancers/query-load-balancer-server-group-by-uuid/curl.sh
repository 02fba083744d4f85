#!/bin/sh
# Query Load Balancer Server Groups by uuid: GET /zstack/v1/load-balancers/servergroups/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/servergroups/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
