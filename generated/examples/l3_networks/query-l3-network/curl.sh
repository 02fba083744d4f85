#!/bin/sh
# Query L3 Networks: GET /zstack/v1/l3-networks
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
