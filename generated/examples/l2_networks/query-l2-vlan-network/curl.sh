#!/bin/sh
# Query L2 VLAN Networks: GET /zstack/v1/l2-networks/vlan
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vlan' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
