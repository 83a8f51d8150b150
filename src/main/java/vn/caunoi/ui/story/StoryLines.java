package vn.caunoi.ui.story;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.story.FirstContact;
import vn.caunoi.story.MomentKind;
import vn.caunoi.story.Stories;
import vn.caunoi.story.StoryMoment;

/** Makes the line of a record's story, with everything that it names. */
@SpringComponent
public class StoryLines {
    private final Stories stories;
    private final Directory directory;

    StoryLines(Stories stories, Directory directory) {
        this.stories = stories;
        this.directory = directory;
    }

    /** Nothing for records that have no story. */
    public Optional<StoryLine> of(Recorded record) {
        return stories.of(record).map(story -> {
            var contacts = stories.firstContacts(story.moments().stream()
                    .filter(moment -> moment.kind() == MomentKind.RESULT)
                    .map(StoryMoment::recordId)
                    .distinct()
                    .toList());
            var known = directory.load(Stream.of(
                            story.moments().stream().map(StoryMoment::recordId),
                            story.moments().stream().flatMap(moment -> Stream.ofNullable(moment.partyId())),
                            story.moments().stream().flatMap(moment -> Stream.ofNullable(moment.sourceId())),
                            contacts.values().stream().map(FirstContact::recordId))
                    .flatMap(ids -> ids)
                    .distinct()
                    .toList());
            return new StoryLine(story, known, contacts);
        });
    }
}
