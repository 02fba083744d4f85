#!/bin/sh
# Change L3 Network DHCP IP Address: PUT /zstack/v1/l3-networks/{l3NetworkUuid}/dhcp-ip
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/l3-networks/19d64f55a9723e59849c0f9357a0dded/dhcp-ip' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "changel3networkdhcpipaddress": {
    "dhcpServerIp": "dhcp-server-ip",
    "dhcpv6ServerIp": "dhcpv6-server-ip"
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
