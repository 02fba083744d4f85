#!/bin/sh
# Validate Session: GET /zstack/v1/accounts/sessions/{sessionUuid}/valid
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/accounts/sessions/19d64f55a9723e59849c0f9357a0dded/valid'
