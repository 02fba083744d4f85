#!/bin/sh
# Refresh Captcha: GET /zstack/v1/captcha/refresh
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/captcha/refresh?uuid=uuid'
