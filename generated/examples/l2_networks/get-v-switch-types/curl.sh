#!/bin/sh
# Get vSwitch Types: GET /zstack/v1/l2-networks/vSwitchTypes
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/vSwitchTypes' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
