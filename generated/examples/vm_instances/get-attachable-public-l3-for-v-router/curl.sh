#!/bin/sh
# Get Attachable Public L3 for vRouter: GET /zstack/v1/vm-instances/appliances/virtual-routers/{vmInstanceUuid}/attachable-public-l3s
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/appliances/virtual-routers/19d64f55a9723e59849c0f9357a0dded/attachable-public-l3s' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
