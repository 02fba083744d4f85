#!/bin/sh
# Query Distributed Storage: GET /zstack/v1/primary-storage/ceph
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/ceph' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
