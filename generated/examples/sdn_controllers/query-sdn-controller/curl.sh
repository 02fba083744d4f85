#!/bin/sh
# Query SDN Controllers: GET /zstack/v1/sdn-controllers
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/sdn-controllers' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
