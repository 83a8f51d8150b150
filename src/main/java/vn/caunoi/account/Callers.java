package vn.caunoi.account;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Onlooker;
import vn.caunoi.base.Sight;

/** Tells who asks at this moment, and so how much of the register they see. Without a known caller it is anybody. */
@Component
public class Callers implements Onlooker {

    private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

    private final boolean publicReading;

    Callers(@Value("${caunoi.public-reading:true}") boolean publicReading) {
        this.publicReading = publicReading;
    }

    public Caller current() {
        if (CALLER.isBound()) {
            return CALLER.get();
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof KnownCaller known
                ? known.caller()
                : Caller.ANYBODY;
    }

    /** Whether anybody may read what is public without signing in. */
    public boolean publicReading() {
        return publicReading;
    }

    @Override
    public Sight sight() {
        var caller = current();
        if (caller.readsInternal()) {
            return Sight.ALL;
        }
        return publicReading || caller.signedIn() && !caller.mustChangePassword() ? Sight.PUBLIC : Sight.NOTHING;
    }

    /** Does the product's own work, which sees and writes everything. */
    public static <T> T asTheRegister(Supplier<T> work) {
        return as(Caller.REGISTER, work);
    }

    /** Does work for somebody on a thread that does not know them. */
    public static <T> T as(Caller caller, Supplier<T> work) {
        return ScopedValue.where(CALLER, caller).call(work::get);
    }
}
