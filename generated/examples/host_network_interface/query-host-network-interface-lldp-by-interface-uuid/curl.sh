#!/bin/sh
# Query LLDP Settings of Host NICs by interfaceUuid: GET /zstack/v1/hostNetworkInterface/lldp/{interfaceUuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/hostNetworkInterface/lldp/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
