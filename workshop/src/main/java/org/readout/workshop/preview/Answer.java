package org.readout.workshop.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** What is sent back. */
final class Answer {
  static final Answer GONE = new Answer(HttpURLConnection.HTTP_GONE, "", new byte[0]);
  static final Answer NOT_FOUND = new Answer(HttpURLConnection.HTTP_NOT_FOUND, "", new byte[0]);
  static final Answer DONE = new Answer(HttpURLConnection.HTTP_NO_CONTENT, "", new byte[0]);
  static final Answer BAD_METHOD = new Answer(HttpURLConnection.HTTP_BAD_METHOD, "", new byte[0]);

  private static final String JSON = "application/json; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final int UNPROCESSABLE = 422; // RFC 9110, 15.5.21

  private final int code;
  private final String type;
  private final byte[] body;

  private Answer(int code, String type, byte[] body) {
    this.code = code;
    this.type = type;
    this.body = body;
  }

  static Answer of(String type, byte[] body) {
    return new Answer(HttpURLConnection.HTTP_OK, type, body);
  }

  static Answer json(String json) {
    return of(JSON, json.getBytes(StandardCharsets.UTF_8));
  }

  /** What was asked for is understood and can't be done. */
  static Answer refused(String why) {
    return new Answer(UNPROCESSABLE, TEXT, why.getBytes(StandardCharsets.UTF_8));
  }

  void send(HttpExchange exchange) throws IOException {
    if (!type.isEmpty()) {
      exchange.getResponseHeaders().set("Content-Type", type);
    }
    exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
