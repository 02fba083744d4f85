#!/bin/sh
# Get VM Boot Order: GET /zstack/v1/vm-instances/{uuid}/boot-orders
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/boot-orders' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
