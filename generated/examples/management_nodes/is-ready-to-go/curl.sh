#!/bin/sh
# Is Ready to Go: GET /zstack/v1/management-nodes/ready
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/management-nodes/ready'
