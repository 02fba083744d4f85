#!/bin/sh
# Get Options of Global Setting: GET /zstack/v1/global-configurations/{category}/{name}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/global-configurations/category/name' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
