#!/bin/sh
# Query Host OS Categories: GET /zstack/v1/hosts/os/category
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/hosts/os/category' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
