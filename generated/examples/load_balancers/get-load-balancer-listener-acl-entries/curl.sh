#!/bin/sh
# Get Load Balancer Listener ACL Entries: GET /zstack/v1/load-balancers/listeners/access-control-lists/entries
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/load-balancers/listeners/access-control-lists/entries' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
