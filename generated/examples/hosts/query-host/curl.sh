#!/bin/sh
# Query Hosts: GET /zstack/v1/hosts
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
