#!/bin/sh
# Refresh Search Indexes: GET /zstack/v1/search/indexes/refresh
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/search/indexes/refresh' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
