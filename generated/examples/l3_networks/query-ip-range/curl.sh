#!/bin/sh
# Query IP Ranges: GET /zstack/v1/l3-networks/ip-ranges
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/ip-ranges' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
