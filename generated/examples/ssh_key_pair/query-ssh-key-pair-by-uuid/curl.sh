#!/bin/sh
# Query SSH Key Pairs by uuid: GET /zstack/v1/ssh-key-pair/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/ssh-key-pair/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
