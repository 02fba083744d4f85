#!/bin/sh
# Get Image Storage for Creating Image from Volume Snapshot: GET /zstack/v1/images/volume-snapshots/{volumeSnapshotUuid}/candidate-backup-storage
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/images/volume-snapshots/19d64f55a9723e59849c0f9357a0dded/candidate-backup-storage' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
