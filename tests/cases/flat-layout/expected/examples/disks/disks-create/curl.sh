#!/bin/sh
# disks.create: POST /disks
curl -X POST --globoff \
  --url 'https://api.acme.test/disks'
