#!/bin/sh
# Query VM Device Address Archives by uuid: GET /zstack/v1/vmInstance/device/address/archive/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vmInstance/device/address/archive/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
