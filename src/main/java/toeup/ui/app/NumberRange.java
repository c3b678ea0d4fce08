package toeup.ui.app;

/**
 * What a typed whole number may be; another one is refused in words and typed again.
 *
 * @param least smallest that is taken, 0 or more
 * @param most  largest that is taken
 */
record NumberRange(int least, int most) {
    /** Of pain and effort. */
    static final NumberRange SCALE = new NumberRange(0, 10);

    /** One digit more than is needed: cut off, a slip would pass for another number. */
    Field field() {
        return new Field(Field.Kind.NUMBER, Integer.toString(most).length() + 1);
    }

    boolean has(int number) {
        return number >= least && number <= most;
    }

    /** The field is empty again, and what it takes is said. */
    Turn again(App app) {
        return Turn.to(app.withTop(app.top().typing("")).saying(Pages.say(app, "number.range", least, most)));
    }
}
