#!/bin/sh
# Query Address Pools by uuid: GET /zstack/v1/l3-networks/address-pools/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/address-pools/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
