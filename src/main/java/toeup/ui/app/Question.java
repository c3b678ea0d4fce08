package toeup.ui.app;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import toeup.plan.Profile;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;

/**
 * A question about the patient, asked before the first start or under Settings.
 *
 * @param key     where its words are: {@code KEY.name}, {@code KEY.ask}, and each answer under {@code KEY.CODE}
 * @param answers what can be answered; the most cautious first, where there is such a one
 * @param code    the answer's word in the keys
 * @param now     the answer of a profile
 * @param set     a profile with another answer
 */
record Question<T>(String key, List<T> answers, Function<T, String> code, Function<Profile, T> now,
                   BiFunction<Profile, T, Profile> set) {
    Question {
        answers = List.copyOf(answers);
    }

    /** What is asked, in few words. */
    String name(App app) {
        return Pages.say(app, key + ".name");
    }

    /** What to know, if anything, and then what is asked: on small screens the end stays beside the answers. */
    List<Block> body(App app) {
        String more = key + ".more";
        Block asked = Pages.paragraph(app, key + ".ask");
        return Pages.text(app).has(more) ? List.of(Pages.paragraph(app, more), asked) : List.of(asked);
    }

    List<Item> items(App app) {
        return answers.stream().map(answer -> Item.of(label(app, answer))).toList();
    }

    private String label(App app, T answer) {
        return Pages.say(app, key + "." + code.apply(answer));
    }

    /** The answer of a profile in few words. */
    String value(App app, Profile profile) {
        String brief = key + "." + code.apply(now.apply(profile)) + ".value";
        return Pages.text(app).has(brief) ? Pages.say(app, brief) : label(app, now.apply(profile));
    }

    /** Index of the answer of a profile; 0 if it is none of those offered. */
    int index(Profile profile) {
        return Math.max(0, answers.indexOf(now.apply(profile)));
    }

    /** The profile with the answer at an index. */
    Profile answered(Profile profile, int index) {
        return set.apply(profile, answers.get(index));
    }
}
