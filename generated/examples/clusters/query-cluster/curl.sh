#!/bin/sh
# Query Clusters: GET /zstack/v1/clusters
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/clusters' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
