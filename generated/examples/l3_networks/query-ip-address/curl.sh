#!/bin/sh
# Query IP Addresses: GET /zstack/v1/l3-networks/ip-address
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/ip-address' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
