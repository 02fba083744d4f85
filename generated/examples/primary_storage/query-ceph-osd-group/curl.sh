#!/bin/sh
# Query Ceph OSD Groups: GET /zstack/v1/primary-storage/ceph/osdgroups
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/primary-storage/ceph/osdgroups' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
