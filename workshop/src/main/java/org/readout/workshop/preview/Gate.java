package org.readout.workshop.preview;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who was given the address, and nobody else: another program's page that guesses the port
 * has no token, one that has itself called by our name (DNS rebinding) another {@code Host}, and a
 * foreign page that sends to us another {@code Origin}. What goes out may load nothing from
 * elsewhere (Content Security Policy 3).
 */
final class Gate extends Filter {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final int TOKEN_BYTES = 24;

  private final String token;
  private final List<String> hosts;

  /**
   * @param port of the server
   */
  Gate(int port) {
    this.token = random();
    this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /** Nobody can guess it: the one thing here that has to differ from run to run. */
  private static String random() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  String token() {
    return token;
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain next) throws IOException {
    try (exchange) {
      secure(exchange.getResponseHeaders());
      if (!isOurs(exchange.getRequestHeaders(), exchange.getRequestMethod())) {
        exchange.sendResponseHeaders(403, -1);
      } else if (!hasToken(exchange.getRequestURI().getPath())) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        next.doFilter(exchange);
      }
    }
  }

  private static void secure(Headers headers) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
  }

  private boolean isOurs(Headers headers, String method) {
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.getFirst())) {
      return false;
    }
    String origin = headers.getFirst("Origin");
    boolean needsOrigin = !method.equals("GET");
    String site = headers.getFirst("Sec-Fetch-Site");
    return (origin == null ? !needsOrigin : origin.equals("http://" + host.getFirst()))
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }

  private boolean hasToken(@Nullable String path) {
    String[] steps = String.valueOf(path).split("/", -1);
    return steps.length > 2
        && MessageDigest.isEqual(
            steps[1].getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String description() {
    return "token, Host and Origin";
  }
}
