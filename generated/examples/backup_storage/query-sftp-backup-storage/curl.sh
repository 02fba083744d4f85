#!/bin/sh
# Query SFTP Image Storages: GET /zstack/v1/backup-storage/sftp
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/backup-storage/sftp' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
