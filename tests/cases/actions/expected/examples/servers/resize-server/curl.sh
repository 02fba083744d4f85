#!/bin/sh
# ResizeServer: PUT /servers/{id}/actions (resize)
curl -X PUT --globoff \
  --url 'https://api.acme.example/servers/id/actions' \
  -H 'Content-Type: application/json' \
  --data-raw '{"resize": {"size": 1, "when": "2026-01-31T09:30:00Z"}}'
