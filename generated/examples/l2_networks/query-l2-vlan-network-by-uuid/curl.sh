#!/bin/sh
# Query L2 VLAN Networks by uuid: GET /zstack/v1/l2-networks/vlan/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vlan/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
