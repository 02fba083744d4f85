#!/bin/sh
# Get L3 Network DHCP IP Address: GET /zstack/v1/l3-networks/{l3NetworkUuid}/dhcp-ip
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/dhcp-ip' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
