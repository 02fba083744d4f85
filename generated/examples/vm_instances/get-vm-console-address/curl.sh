#!/bin/sh
# Get VM Console Address: GET /zstack/v1/vm-instances/{uuid}/console-addresses
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/console-addresses' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
