#!/bin/sh
# Get L3 Network IP Statistic: GET /zstack/v1/l3-networks/{l3NetworkUuid}/ip-statistic
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/ip-statistic' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
