#!/bin/sh
# Query Distributed Storage Pools: GET /zstack/v1/primary-storage/ceph/pools
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/ceph/pools' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
