#!/bin/sh
# Query Virtual Router Offerings: GET /zstack/v1/instance-offerings/virtual-routers
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/instance-offerings/virtual-routers' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
