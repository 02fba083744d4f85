#!/bin/sh
# StartServer: PUT /servers/{id}/actions (start)
curl -X PUT --globoff \
  --url 'https://api.acme.example/servers/id/actions' \
  -H 'Content-Type: application/json' \
  --data-raw '{"start": {"key": "any"}, "tags": ["tag"]}'
