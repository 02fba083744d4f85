<?php
// ResizeServer: PUT /servers/{id}/actions (resize)
$request = curl_init('https://api.acme.example/servers/id/actions');
curl_setopt_array($request, [
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => '{"resize": {"size": 1, "when": "2026-01-31T09:30:00Z"}}',
    CURLOPT_RETURNTRANSFER => true,
]);
$text = curl_exec($request);
echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), " ", $text, "\n";
