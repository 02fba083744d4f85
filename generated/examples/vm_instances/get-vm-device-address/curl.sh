#!/bin/sh
# Get VM Device Address: GET /zstack/v1/vm-instances/devices
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/devices?uuid=uuid&resourceTypes=VolumeVO' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
