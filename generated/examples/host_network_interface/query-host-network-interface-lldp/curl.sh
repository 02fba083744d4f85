#!/bin/sh
# Query LLDP Settings of Host NICs: GET /zstack/v1/hostNetworkInterface/lldp/all
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/hostNetworkInterface/lldp/all' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
