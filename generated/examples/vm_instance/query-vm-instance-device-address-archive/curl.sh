#!/bin/sh
# Query VM Device Address Archives: GET /zstack/v1/vmInstance/device/address/archive
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vmInstance/device/address/archive' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
