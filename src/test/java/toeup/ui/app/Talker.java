package toeup.ui.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.plain.Talk;

/** Somebody who listens and types lines: keeps what was said, with each answer behind its prompt. */
final class Talker {
    private static final Duration TICK = Duration.ofMillis(500);
    private static final int MOST_MINUTES = 60;

    private final StringBuilder transcript = new StringBuilder();
    private final StringBuilder dialogue = new StringBuilder();
    private final List<Request> requests = new ArrayList<>();
    private Talk talk;
    private String prompt = "";
    private List<String> lastSaid = List.of();

    private Talker(Talk talk) {
        this.talk = talk;
        speak();
    }

    /** On Home, with other places on top of it. */
    static Talker to(World world, Place... opens) {
        return of(Visit.to(world, opens).app());
    }

    /** Where a visit has come to; somebody sits there. */
    static Talker of(App app) {
        return new Talker(Talk.of(app, false));
    }

    /** Lines come from a pipe. */
    static Talker scripted(App app) {
        return new Talker(Talk.of(app, true));
    }

    Talker happens(Event event) {
        take(talk.on(event));
        return converse();
    }

    /** Each line comes by itself. */
    Talker types(String... lines) {
        for (String line : lines) {
            dialogue.append(prompt.isEmpty() || line.isEmpty() ? "" : " ").append(line).append('\n');
            arrive(List.of(line));
        }
        return this;
    }

    /** All of it is there at once. */
    Talker arrive(List<String> lines) {
        return happens(new Event.Came(new Input.Typed(lines)));
    }

    Talker presses(Key key) {
        return happens(new Event.Came(new Input.Pressed(key)));
    }

    /** Nothing more will be typed. */
    Talker ends() {
        return happens(new Event.Came(new Input.Ended()));
    }

    /** Time goes by, in steps none of which an exercise would take for a sleep. */
    Talker waits(double seconds) {
        for (double passed = 0; passed < seconds; passed += 0.5) passes(TICK);
        return this;
    }

    Talker passes(Duration time) {
        return happens(new Event.Passed(time, time, talk.app().world().today()));
    }

    /** Waits until something that was typed, or the end of all typing, is taken; at most an hour. */
    Talker waitsForQuestion() {
        for (int tick = 0; tick < MOST_MINUTES * 120 && prompt.isEmpty() && !isOver(); tick++) passes(TICK);
        return this;
    }

    private Talker converse() {
        speak();
        for (Optional<Talk.Step> answer = talk.answer(); answer.isPresent() && !isOver(); answer = talk.answer()) {
            take(answer.get());
            speak();
        }
        return this;
    }

    private void take(Talk.Step step) {
        talk = step.talk();
        requests.addAll(step.requests());
    }

    private void speak() {
        if (isOver()) return;
        Talk.Speech speech = talk.speak();
        talk = speech.talk();
        speech.lines().forEach(line -> transcript.append(line).append('\n'));
        speech.lines().forEach(line -> dialogue.append(line).append('\n'));
        dialogue.append(speech.prompt());
        if (!speech.lines().isEmpty()) lastSaid = speech.lines();
        if (!speech.prompt().isEmpty()) transcript.append(speech.prompt()).append('\n');
        if (!speech.prompt().isEmpty() || !speech.lines().isEmpty()) prompt = speech.prompt();
    }

    boolean isOver() {
        return requests.stream().anyMatch(Request.Quit.class::isInstance);
    }

    App app() {
        return talk.app();
    }

    Talk talk() {
        return talk;
    }

    Place place() {
        return talk.app().top().place();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Everything said since the beginning. */
    String transcript() {
        return transcript.toString();
    }

    /** The same as a terminal shows it, with each answer behind its prompt. */
    String dialogue() {
        return dialogue.toString();
    }

    /** What was said last, at once. */
    List<String> lastSaid() {
        return lastSaid;
    }

    /** What can be answered now; empty while nothing is asked. */
    String prompt() {
        return prompt;
    }

    /** What is said while something happens. */
    List<String> said(Runnable happening) {
        int before = transcript.length();
        happening.run();
        return transcript.substring(before).lines().toList();
    }
}
