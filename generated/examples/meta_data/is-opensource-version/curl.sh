#!/bin/sh
# Check Open Source Edition: GET /zstack/v1/meta-data/opensource
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/meta-data/opensource'
