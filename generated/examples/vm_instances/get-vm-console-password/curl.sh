#!/bin/sh
# Get VM Console Password: GET /zstack/v1/vm-instances/{uuid}/console-passwords
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/console-passwords' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
