package vn.caunoi.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** An account as it is stored, with the hash of its password. */
@Table("account")
record KeptAccount(
        @Id @Nullable Long id,
        String name,
        String fullName,
        Role role,
        @Nullable String passwordHash,
        boolean mustChangePassword,
        int credentials,
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable Instant disabledAt,
        @Version @Nullable Integer version,
        Instant createdAt,
        String createdBy,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @MappedCollection(idColumn = "account_id") Set<OfProvince> provinces,
        @MappedCollection(idColumn = "account_id") Set<OfMission> missions) {

    @Table("account_province")
    record OfProvince(long identityId) {}

    @Table("account_mission")
    record OfMission(long missionId) {}

    static KeptAccount born(String name, AccountDraft draft, String by) {
        return new KeptAccount(
                null,
                name,
                draft.fullName(),
                draft.role(),
                null,
                false,
                0,
                null,
                null,
                null,
                null,
                now(),
                by,
                null,
                null,
                provinces(draft),
                missions(draft));
    }

    KeptAccount as(AccountDraft draft, String by) {
        return new KeptAccount(
                id,
                name,
                draft.fullName(),
                draft.role(),
                passwordHash,
                mustChangePassword,
                credentials,
                issuer,
                subject,
                disabledAt,
                version,
                createdAt,
                createdBy,
                now(),
                by,
                provinces(draft),
                missions(draft));
    }

    /** Whoever signed in before is signed out by it. */
    KeptAccount withPassword(String hash, boolean forOneTime, String by) {
        return new KeptAccount(
                id,
                name,
                fullName,
                role,
                hash,
                forOneTime,
                credentials + 1,
                issuer,
                subject,
                disabledAt,
                version,
                createdAt,
                createdBy,
                now(),
                by,
                provinces,
                missions);
    }

    KeptAccount vouchedBy(String provider, String person) {
        return new KeptAccount(
                id,
                name,
                fullName,
                role,
                passwordHash,
                mustChangePassword,
                credentials,
                provider,
                person,
                disabledAt,
                version,
                createdAt,
                createdBy,
                changedAt,
                changedBy,
                provinces,
                missions);
    }

    KeptAccount disabledSince(@Nullable Instant since, String by) {
        return new KeptAccount(
                id,
                name,
                fullName,
                role,
                passwordHash,
                mustChangePassword,
                since == null ? credentials : credentials + 1,
                issuer,
                subject,
                since,
                version,
                createdAt,
                createdBy,
                now(),
                by,
                provinces,
                missions);
    }

    /** As exactly as it is stored. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    boolean administers() {
        return role == Role.ADMINISTRATOR && disabledAt == null;
    }

    long number() {
        if (id == null) {
            throw new IllegalStateException("The account " + name + " is not stored yet");
        }
        return id;
    }

    Account shown() {
        return new Account(
                number(),
                name,
                fullName,
                role,
                provinces.stream().map(OfProvince::identityId).collect(Collectors.toUnmodifiableSet()),
                missions.stream().map(OfMission::missionId).collect(Collectors.toUnmodifiableSet()),
                issuer,
                mustChangePassword,
                disabledAt == null ? null : disabledAt.atOffset(ZoneOffset.UTC),
                createdAt.atOffset(ZoneOffset.UTC),
                version == null ? 0 : version);
    }

    private static Set<OfProvince> provinces(AccountDraft draft) {
        return draft.provinces().stream().map(OfProvince::new).collect(Collectors.toSet());
    }

    private static Set<OfMission> missions(AccountDraft draft) {
        return draft.missions().stream().map(OfMission::new).collect(Collectors.toSet());
    }
}
