#!/bin/sh
# Query VM Device Address Groups: GET /zstack/v1/vmInstance/device/address/group
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vmInstance/device/address/group' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
