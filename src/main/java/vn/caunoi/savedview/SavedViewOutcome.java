package vn.caunoi.savedview;

/** What became of a view that somebody wanted to keep, rename or delete. */
public sealed interface SavedViewOutcome {

    record Kept(SavedView view) implements SavedViewOutcome {}

    record Deleted() implements SavedViewOutcome {}

    /** A view needs a name of at most so many characters. */
    record NameMissing(int longest) implements SavedViewOutcome {}

    /** Another view of the same account bears this name. */
    record NameTaken(String name) implements SavedViewOutcome {}

    record AddressTooLong() implements SavedViewOutcome {}

    /** So many views can be kept, and are. */
    record TooMany(int most) implements SavedViewOutcome {}

    /** Only those who are signed in keep views. */
    record NotSignedIn() implements SavedViewOutcome {}

    /** There is no such view, or it is somebody else's. */
    record Unknown() implements SavedViewOutcome {}
}
