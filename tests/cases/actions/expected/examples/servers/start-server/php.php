<?php
// StartServer: PUT /servers/{id}/actions (start)
$request = curl_init('https://api.acme.example/servers/id/actions');
curl_setopt_array($request, [
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => '{"start": {"key": "any"}, "tags": ["tag"]}',
    CURLOPT_RETURNTRANSFER => true,
]);
$text = curl_exec($request);
echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), " ", $text, "\n";
