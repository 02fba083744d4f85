#!/bin/sh
# Get Free IP: GET /zstack/v1/l3-networks/ip/free
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/ip/free' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
