#!/bin/sh
# Get Candidate Image Storage for Creating Image: GET /zstack/v1/images/candidate-backup-storage
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/images/candidate-backup-storage' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
