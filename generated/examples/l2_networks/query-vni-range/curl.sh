#!/bin/sh
# Query VNI Ranges: GET /zstack/v1/l2-networks/vxlan-pool/vni-range
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vxlan-pool/vni-range' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
