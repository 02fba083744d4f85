#!/bin/sh
# Query Address Pools: GET /zstack/v1/l3-networks/address-pools
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/address-pools' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
