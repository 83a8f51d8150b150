package vn.caunoi.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Headers;

/** Tells the browser which scripts are this page's own: a word made for each page, which nobody who slips one in can know. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContentPolicy implements VaadinServiceInitListener {
    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse response) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        var answer = response.getVaadinResponse();
        answer.setHeader("Content-Security-Policy", Headers.policy(nonce));
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Cache-Control", "no-store");
    }
}
