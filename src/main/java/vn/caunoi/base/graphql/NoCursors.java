package vn.caunoi.base.graphql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;

/** Pages bring their own cursors; Spring's way with connections would make an empty list of one that failed. */
@Configuration(proxyBeanMethods = false)
class NoCursors {

    @Bean
    EncodingCursorStrategy<ScrollPosition> springCursors() {
        return CursorStrategy.withEncoder(new None(), CursorEncoder.noOpEncoder());
    }

    private record None() implements CursorStrategy<ScrollPosition> {

        @Override
        public boolean supports(Class<?> type) {
            return false;
        }

        @Override
        public String toCursor(ScrollPosition position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ScrollPosition fromCursor(String cursor) {
            throw new UnsupportedOperationException();
        }
    }
}
