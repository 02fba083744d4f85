#!/bin/sh
# Query L2 VXLAN Network Pools: GET /zstack/v1/l2-networks/vxlan-pool
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vxlan-pool' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
