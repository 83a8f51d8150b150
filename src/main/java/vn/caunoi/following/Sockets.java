package vn.caunoi.following;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** WebSockets that speak graphql-transport-ws: so many, so long messages, and only what the protocol knows. */
@Component
final class Sockets extends GraphQlWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
    private static final CloseStatus OTHER_PROTOCOL = new CloseStatus(4406, "Subprotocol not acceptable");
    private static final String ENTERED = Sockets.class.getName() + ".entered";

    private final Connections connections;
    private final Limits limits;

    Sockets(WebGraphQlHandler handler, JsonMapper mapper, Connections connections, Limits limits) {
        super(new SocketAnswers(handler), converter(mapper), limits.initTimeout(), limits.keepAlive());
        this.connections = connections;
        this.limits = limits;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static HttpMessageConverter<Object> converter(JsonMapper mapper) {
        return (HttpMessageConverter) new JacksonJsonHttpMessageConverter(mapper);
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(Math.toIntExact(limits.messageSize().toBytes()));
        if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
            close(session, OTHER_PROTOCOL);
            return;
        }
        var entered = connections.enter(
                Addresses.of(session.getRemoteAddress()), () -> close(session, CloseStatus.GOING_AWAY));
        if (entered.isEmpty()) {
            close(session, CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        session.getAttributes().put(ENTERED, entered.get());
        super.afterConnectionEstablished(session);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        try {
            super.handleTextMessage(session, message);
        } catch (RuntimeException unreadable) {
            LOG.debug("A message that the protocol does not know", unreadable);
            close(session, INVALID_MESSAGE);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(ENTERED) instanceof Connections.Open entered) {
            entered.leave();
        }
        super.afterConnectionClosed(session, status);
    }

    private static void close(WebSocketSession session, CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException gone) {
            LOG.debug("The other end was gone already", gone);
        }
    }
}
