package vn.caunoi.event;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Page;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.ChildPages;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Sector;

/** Events in the API, and the fields they give to those who took part. */
@Controller
class EventController {

    private final Events events;
    private final Codes codes;
    private final ChildPages<Boolean, Event> ofParty;
    private final ChildPages<String, Event> carryingOut;

    EventController(Events events, Codes codes, BatchLoaderRegistry registry) {
        this.events = events;
        this.codes = codes;
        this.ofParty = new ChildPages<>(registry, "Party.events", events::ofParties);
        this.carryingOut = new ChildPages<>(
                registry,
                "Agreement.events",
                (agreements, none, request, counted) -> events.carryingOut(agreements, request, counted));
    }

    @QueryMapping
    Page<Event> events(
            @Argument @Nullable EventFilter filter, @Argument EventOrder orderBy, DataFetchingEnvironment field) {
        if (filter != null) {
            codes.require(Codes.Of.COUNTRY, filter.country(), "filter.country");
            codes.require(Codes.Of.PROVINCE, filter.province(), "filter.province");
            codes.require(Codes.Of.SECTOR, filter.sector(), "filter.sector");
            if (filter.from() != null && filter.to() != null && filter.from().isAfter(filter.to())) {
                throw new BadInput(
                        BadInput.Code.BAD_RANGE,
                        "filter.to",
                        "Ngày cuối phải bằng hoặc sau ngày đầu.",
                        "The last day must not come before the first.");
            }
        }
        return events.page(filter == null ? EventFilter.ALL : filter, orderBy, PageArguments.read(field));
    }

    @SchemaMapping(typeName = "Province", field = "events")
    CompletableFuture<Page<Event>> ofProvince(
            Province province, @Argument boolean includePredecessors, DataFetchingEnvironment field) {
        return ofParty.load(field, province.id(), includePredecessors);
    }

    @SchemaMapping(typeName = "Partner", field = "events")
    CompletableFuture<Page<Event>> ofPartner(Partner partner, DataFetchingEnvironment field) {
        return ofParty.load(field, partner.id(), false);
    }

    @SchemaMapping(typeName = "Agreement", field = "events")
    CompletableFuture<Page<Event>> carryingOut(Agreement agreement, DataFetchingEnvironment field) {
        return carryingOut.load(field, agreement.id(), "");
    }

    @BatchMapping
    Map<Event, List<Participant>> participants(List<Event> events) {
        return PerRecord.of(events, this.events::participants);
    }

    @BatchMapping
    Map<Event, List<Sector>> sectors(List<Event> events) {
        return PerRecord.of(events, this.events::sectors);
    }

    @SchemaMapping
    CompletableFuture<Recorded> party(Participant participant, DataLoader<Long, Recorded> records) {
        return records.load(participant.partyId());
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> takesUp(Event event, DataLoader<Long, Recorded> records) {
        return records.loadMany(event.takenUpIds());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> series(Event event, DataLoader<Long, Recorded> records) {
        return event.seriesId() == null ? null : records.load(event.seriesId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> province(Event event, DataLoader<Long, Recorded> records) {
        return event.provinceId() == null ? null : records.load(event.provinceId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> country(Event event, DataLoader<Long, Recorded> records) {
        return event.countryId() == null ? null : records.load(event.countryId());
    }
}
