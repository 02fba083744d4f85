#!/bin/sh
# Query L2 VXLAN Network Pools by uuid: GET /zstack/v1/l2-networks/vxlan-pool/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vxlan-pool/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
