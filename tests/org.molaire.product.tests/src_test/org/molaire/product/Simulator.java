package org.molaire.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A {@code ./molaire simulator} that runs during a test. */
final class Simulator implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String description;

    Simulator(Molaire molaire, Path data) throws IOException {
        process = molaire.start("simulator", "--port", "0", "--data", data);
        var reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        description = reader.readLine();
    }

    String url() {
        return Json.text(description, "url");
    }

    String user() {
        return Json.text(description, "user");
    }

    String passwordFile() {
        return Json.text(description, "passwordFile");
    }

    String certificate() {
        return Json.text(description, "certificate");
    }

    String get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET().build()).body();
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return answer(request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Json.text(description, "control") + "/" + path));
    }

    HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
