#!/bin/sh
# Get Supported Identity Models: GET /zstack/v1/identity-models
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/identity-models'
