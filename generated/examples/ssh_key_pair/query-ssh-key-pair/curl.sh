#!/bin/sh
# Query SSH Key Pairs: GET /zstack/v1/ssh-key-pair
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/ssh-key-pair' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
