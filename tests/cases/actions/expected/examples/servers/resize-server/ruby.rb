# frozen_string_literal: true

# ResizeServer: PUT /servers/{id}/actions (resize)
require 'net/http'

uri = URI('https://api.acme.example/servers/id/actions')
request = Net::HTTP::Put.new(uri)
request['Content-Type'] = 'application/json'
request.body = '{"resize": {"size": 1, "when": "2026-01-31T09:30:00Z"}}'
response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') { |http| http.request(request) }
puts response.code, response.body
