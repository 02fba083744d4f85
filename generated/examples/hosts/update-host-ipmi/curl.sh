#!/bin/sh
# Update Host IPMI: PUT /zstack/v1/hosts/ipmi/{uuid}/actions (updatehostipmi)
curl -X PUT --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/ipmi/19d64f55a9723e59849c0f9357a0dded/actions' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "updatehostipmi": {
    "ipmiAddress": "ipmi-address",
    "ipmiUsername": "ipmi-username",
    "ipmiPassword": "ipmi-password",
    "ipmiPort": 623
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
