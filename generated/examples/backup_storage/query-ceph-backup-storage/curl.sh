#!/bin/sh
# Query Distributed Image Storage: GET /zstack/v1/backup-storage/ceph
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/ceph' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
