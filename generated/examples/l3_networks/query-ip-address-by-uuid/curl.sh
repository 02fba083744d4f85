#!/bin/sh
# Query IP Addresses by uuid: GET /zstack/v1/l3-networks/ip-address/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/ip-address/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
