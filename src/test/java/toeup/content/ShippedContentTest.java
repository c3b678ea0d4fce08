package toeup.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toeup.catalog.Category;
import toeup.catalog.Catalog;
import toeup.catalog.Coded;
import toeup.catalog.Exercise;
import toeup.catalog.ExerciseText;
import toeup.catalog.FallRisk;
import toeup.catalog.LearnPage;
import toeup.catalog.Position;
import toeup.catalog.Side;
import toeup.catalog.StartingDose;
import toeup.catalog.Way;
import toeup.i18n.Messages;

/** Reads everything that ships and names what is missing. Each test gathers all it finds before it fails. */
class ShippedContentTest {
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z ,]*[A-Z]|[A-Z]+");
    private static final String UNREVIEWED = "Not yet reviewed by a clinician.";

    private final Content content = Shipped.content();
    private final List<String> missing = new ArrayList<>();
    private Catalog catalog;
    private Messages messages;

    @BeforeEach
    void read() throws ContentTrouble {
        catalog = content.catalog();
        messages = content.messages();
    }

    @Test
    void nothing_that_ships_has_a_mistake() {
        assertEquals(List.of(), content.troubles().stream().map(Throwable::getMessage).toList());
    }

    @Test
    void the_ten_exercises_stand_in_their_order() {
        assertEquals(List.of("calf-stretch", "plantar-fascia-stretch", "hip-rotations"), idsIn(Category.STRETCHING));
        assertEquals(List.of("toe-tapping", "ankle-dorsiflexion", "ball-lifts", "ankle-adduction-abduction",
            "heel-raises"), idsIn(Category.STRENGTHENING));
        assertEquals(List.of("heel-to-toe-walk", "one-leg-stand"), idsIn(Category.BALANCE));
    }

    @Test
    void no_two_exercises_claim_one_place() {
        for (Category category : Category.values()) {
            List<Integer> places = catalog.in(category).stream().map(Exercise::order).toList();
            expect(Set.copyOf(places).size() == places.size(), category + " has two exercises in one place");
        }
        nothingIsMissing();
    }

    @Test
    void every_exercise_can_be_made_easier_and_harder() {
        for (Exercise exercise : catalog.exercises()) {
            for (String way : List.of(Way.EASIER, Way.HARDER)) {
                expect(exercise.offered().stream().anyMatch(it -> it.id().equals(way)), exercise.id() + " " + way);
            }
        }
        nothingIsMissing();
    }

    @Test
    void every_standing_exercise_has_a_seated_way_of_low_risk() {
        for (Exercise exercise : catalog.exercises()) {
            if (!exercise.standard().position().isStanding()) continue;
            Way seated = exercise.way(Way.SEATED).orElseThrow();
            expect(seated.position() == Position.SITTING && seated.risk() == FallRisk.LOW, exercise.id());
        }
        nothingIsMissing();
    }

    @Test
    void easier_is_never_riskier_than_the_exercise_as_described() {
        for (Exercise exercise : catalog.exercises()) {
            Way easier = exercise.way(Way.EASIER).orElseThrow();
            expect(easier.risk().compareTo(exercise.standard().risk()) <= 0, exercise.id());
        }
        nothingIsMissing();
    }

    @Test
    void a_foot_that_cannot_lift_can_still_train_sitting_down() {
        for (String id : List.of("ankle-dorsiflexion", "ankle-adduction-abduction", "toe-tapping")) {
            Way assisted = catalog.exercise(id).orElseThrow().way(Way.ASSISTED).orElseThrow();
            expect(assisted.assisted() && !assisted.position().isStanding()
                && assisted.start().dose().repetitions() >= 10, id);
        }
        nothingIsMissing();
    }

    @Test
    void what_is_called_assisted_is_recorded_as_assisted() {
        everyWay((exercise, way) -> expect(way.assisted() == way.id().equals(Way.ASSISTED), name(exercise, way)));
    }

    @Test
    void closed_eyes_are_for_a_therapist_and_never_offered() {
        Exercise oneLeg = catalog.exercise("one-leg-stand").orElseThrow();
        assertTrue(oneLeg.way("eyes-closed").orElseThrow().therapistOnly());
        assertEquals(List.of("standard", "easier", "harder", "seated"),
            oneLeg.offered().stream().map(Way::id).toList());
    }

    @Test
    void phase_words_are_in_capitals_as_they_are_seen_from_afar() {
        everyWay((exercise, way) -> Stream.of(text(exercise, way).phaseWords(), text(exercise, way).directionWords(),
                text(exercise, way).sidePrompts()).flatMap(words -> words.values().stream())
            .forEach(word -> expect(CAPITALS.matcher(word).matches(), name(exercise, way) + ": " + word)));
    }

    @Test
    void every_phase_side_and_direction_has_its_word() {
        everyWay((exercise, way) -> {
            ExerciseText text = text(exercise, way);
            way.phases().forEach(phase -> expect(text.phaseWords().containsKey(phase.word()),
                name(exercise, way) + ": " + phase.word()));
            way.directions().forEach(direction -> expect(text.directionWords().containsKey(direction),
                name(exercise, way) + ": " + direction.code()));
            way.sidesChoices().forEach(sides -> expect(text.sidePrompts().keySet().containsAll(asked(sides.code())),
                name(exercise, way) + ": " + sides.code()));
        });
    }

    private static Set<Side> asked(String sides) {
        return switch (sides) {
            case "none" -> Set.of();
            case "together" -> Set.of(Side.BOTH);
            case "left" -> Set.of(Side.LEFT);
            case "right" -> Set.of(Side.RIGHT);
            default -> Set.of(Side.LEFT, Side.RIGHT);
        };
    }

    @Test
    void left_prompts_say_left_and_right_prompts_say_right() {
        everyWay((exercise, way) -> text(exercise, way).sidePrompts().forEach((side, prompt) ->
            expect(prompt.contains(side.name()), name(exercise, way) + ": " + prompt)));
    }

    @Test
    void all_words_keep_to_their_limits() {
        everyWay((exercise, way) -> {
            ExerciseText text = text(exercise, way);
            String place = name(exercise, way);
            within(place, ExerciseText.NAME, text.name(), text.wayName());
            within(place, ExerciseText.SHORT_NAME, text.shortName());
            within(place, ExerciseText.CUE, text.cue());
            within(place, ExerciseText.SHORT_CUE, text.shortCue());
            within(place, ExerciseText.STEP, text.steps().toArray(String[]::new));
            within(place, ExerciseText.PHASE_WORD, text.phaseWords().values().toArray(String[]::new));
            within(place, ExerciseText.PHASE_WORD, text.directionWords().values().toArray(String[]::new));
            within(place, ExerciseText.SIDE_PROMPT, text.sidePrompts().values().toArray(String[]::new));
            within(place, 160, text.safety(), text.support(), text.setUp());
            expect(text.steps().size() >= 3 && text.steps().size() <= 6, place + ": 3 to 6 steps");
            expect(text.mistakes().size() == 2, place + ": two mistakes");
        });
    }

    @Test
    void no_two_ways_of_an_exercise_have_one_name() {
        for (Exercise exercise : catalog.exercises()) {
            List<String> names = exercise.ways().stream().map(way -> text(exercise, way).wayName()).toList();
            expect(Set.copyOf(names).size() == names.size(), exercise.id());
        }
        nothingIsMissing();
    }

    @Test
    void words_of_a_seated_way_send_nobody_to_their_feet() {
        everyWay((exercise, way) -> {
            if (way.position() != Position.SITTING) return;
            ExerciseText text = text(exercise, way);
            List<String> said = new ArrayList<>(text.steps());
            said.addAll(List.of(text.cue(), text.shortCue(), text.setUp()));
            said.addAll(text.sidePrompts().values());
            said.forEach(line -> expect(!line.toLowerCase(Locale.ROOT).contains("stand"),
                name(exercise, way) + ": " + line));
        });
    }

    @Test
    void every_standing_way_names_a_firm_support() {
        everyWay((exercise, way) -> {
            if (!way.position().isStanding()) return;
            expect(Stream.of("rail", "worktop", "wall").anyMatch(text(exercise, way).support()::contains),
                name(exercise, way) + ": support");
        });
    }

    @Test
    void equipment_position_risk_ways_and_categories_have_words() {
        Set<String> needed = new TreeSet<>();
        everyWay((exercise, way) -> {
            way.equipment().forEach(it -> needed.add("content.equipment." + it));
            needed.add("content.way." + way.id());
        });
        addAll(needed, "content.position.", Position.values());
        addAll(needed, "content.risk.", FallRisk.values());
        addAll(needed, "content.category.", Category.values());
        needed.forEach(key -> expect(messages.has(key), key));
        nothingIsMissing();
    }

    @Test
    void every_dose_and_phase_has_its_source() {
        everyWay((exercise, way) -> {
            StartingDose start = way.start();
            expect(start.basis().source().length() > 20, name(exercise, way) + ": source of the dose");
            way.phases().forEach(phase -> expect(phase.basis().source().length() > 10,
                name(exercise, way) + ": source of " + phase.word()));
        });
    }

    @Test
    void a_chosen_dose_still_names_publications() {
        everyWay((exercise, way) -> expect(Pattern.compile("BMC|ACSM|NHS|HSE|MS Trust|AHA|Froedtert|Healthy")
            .matcher(way.start().basis().source()).find(), name(exercise, way)));
    }

    @Test
    void all_background_pages_are_there_with_sources_and_review() {
        assertEquals(List.of("what-is-foot-drop", "causes", "exercise", "treatment", "recovery", "shoes",
            "questions", "help"), catalog.learn().stream().map(LearnPage::id).toList());
        for (LearnPage page : catalog.learn()) {
            expect(!page.sources().isEmpty() && page.sections().size() >= 3, page.id());
            expect(page.review().equals(UNREVIEWED), page.id() + ": review");
        }
        nothingIsMissing();
    }

    @Test
    void causes_name_the_habits_and_the_conditions() {
        String causes = words("causes");
        for (String habit : List.of("kneel", "squat", "crossed legs", "sitting for long", "high boots", "cast",
                "bed rest", "coma", "diabetes", "stroke", "multiple sclerosis", "polio", "knee", "hip", "back")) {
            expect(causes.contains(habit), habit);
        }
        nothingIsMissing();
    }

    @Test
    void home_treatment_names_brace_tablets_gels_and_skin() {
        String treatment = words("treatment");
        for (String word : List.of("brace", "splint", "pharmacist", "broken skin", "numb", "mirror", "elbow")) {
            expect(treatment.contains(word), word);
        }
        nothingIsMissing();
    }

    @Test
    void no_page_promises_a_date_or_a_cure() {
        String pages = words("recovery") + words("questions") + words("exercise");
        expect(!pages.contains("will recover") && !pages.contains("will be cured"), "a promise");
        expect(words("recovery").contains("nobody can honestly promise"), "honesty about recovery");
        nothingIsMissing();
    }

    @Test
    void all_ten_warning_signs_are_there_with_emergencies_first() {
        assertEquals(10, catalog.signs().size());
        List<String> actions = catalog.signs().stream()
            .map(sign -> sign.action().toLowerCase(Locale.ROOT)).toList();
        actions.subList(0, 4).forEach(action -> expect(action.contains("emergency"), action));
        actions.subList(5, 10).forEach(action -> expect(!action.contains("emergency"), action));
        nothingIsMissing();
    }

    private interface WayCheck {
        void check(Exercise exercise, Way way);
    }

    private void everyWay(WayCheck check) {
        for (Exercise exercise : catalog.exercises()) {
            for (Way way : exercise.ways()) check.check(exercise, way);
        }
        nothingIsMissing();
    }

    private void expect(boolean there, String name) {
        if (!there) missing.add(name);
    }

    private void nothingIsMissing() {
        assertEquals(List.of(), missing);
    }

    private void within(String place, int most, String... texts) {
        for (String text : texts) expect(text.length() <= most, place + ": at most " + most + ": " + text);
    }

    private static <E extends Coded> void addAll(Set<String> keys, String prefix, E[] constants) {
        for (E constant : constants) keys.add(prefix + constant.code());
    }

    private List<String> idsIn(Category category) {
        return catalog.in(category).stream().map(Exercise::id).toList();
    }

    private ExerciseText text(Exercise exercise, Way way) {
        return catalog.text(exercise.id(), way.id());
    }

    private static String name(Exercise exercise, Way way) {
        return exercise.id() + " " + way.id();
    }

    private String words(String page) {
        StringBuilder words = new StringBuilder();
        catalog.learn().stream().filter(it -> it.id().equals(page)).flatMap(it -> it.sections().stream())
            .forEach(section -> words.append(section.heading()).append('\n')
                .append(String.join("\n", section.paragraphs())).append('\n')
                .append(String.join("\n", section.points())).append('\n'));
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
