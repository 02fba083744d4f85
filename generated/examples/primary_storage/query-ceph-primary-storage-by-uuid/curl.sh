#!/bin/sh
# Query Distributed Storage by uuid: GET /zstack/v1/primary-storage/ceph/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/ceph/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
