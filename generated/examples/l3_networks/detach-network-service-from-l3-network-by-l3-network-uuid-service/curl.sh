#!/bin/sh
# Detach Network Service from L3 Network by l3NetworkUuid and service: GET /zstack/v1/l3-networks/{l3NetworkUuid}/network-services/{service}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/network-services/service' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
