// ResizeServer: PUT /servers/{id}/actions (resize)
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

public class Main {
    public static void main(String[] arguments) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("https://api.acme.example/servers/id/actions"))
            .method("PUT", BodyPublishers.ofString("{\"resize\": {\"size\": 1, \"when\": \"2026-01-31T09:30:00Z\"}}"))
            .header("Content-Type", "application/json")
            .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        System.out.println(response.statusCode() + " " + response.body());
    }
}
