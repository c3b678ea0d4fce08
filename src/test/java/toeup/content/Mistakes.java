package toeup.content;

import java.util.List;

/** One mistake each for a copy of what ships: how it is made, and what must be said of it. */
final class Mistakes {
    /** Stands in a mistake before the character at which it must be reported. */
    static final String HERE = "§";

    static final String LIFTS = "exercises/ankle-dorsiflexion.json";
    static final String CALF = "exercises/calf-stretch.json";
    static final String WALK = "exercises/heel-to-toe-walk.json";
    static final String LIFTS_TEXT = "text/en/exercises/ankle-dorsiflexion.json";
    static final String CALF_TEXT = "text/en/exercises/calf-stretch.json";
    static final String SHOES = "text/en/learn/shoes.json";
    static final String SIGNS = "text/en/safety/signs.json";
    static final String FULL = "programmes/full.json";
    static final String SEATED = "programmes/seated.json";
    static final String LIGHT = "themes/light.json";
    static final String CLOSE = "figures/ankle-dorsiflexion.json";
    static final String FOOT = "figures/bodies/foot.json";
    static final String SIDE = "figures/bodies/side.json";
    static final String WORDS = "text/en/content.json";

    /**
     * @param find     the first occurrence in the file is replaced
     * @param mistake  what stands there instead, with {@value #HERE} before the place to be named
     * @param expected must be part of what is said to be expected
     */
    record Mistake(String file, String find, String mistake, String field, String expected) {
        @Override
        public String toString() {
            return file + ": " + mistake.strip();
        }
    }

    private Mistakes() {}

    static List<Mistake> all() {
        return List.of(
            in(LIFTS, "'schema': 1", "'schema': §2", "schema", "a whole number from 1 to 1"),
            in(LIFTS, "'schema': 1,", "", "schema", "a whole number from 1 to 1"),
            in(LIFTS, "'ankle-dorsiflexion'", "§'toe-lift'", "id", "'ankle-dorsiflexion', as the file is named"),
            in(LIFTS, "'strengthening'", "§'strength'", "category", "one of stretching, strengthening, balance"),
            in(LIFTS, "'order': 2", "'order': §0", "order", "a whole number from 1 to 99"),
            in(LIFTS, "'order': 2", "'order': §'2'", "order", "a whole number from 1 to 99"),
            in(LIFTS, "'way': 'standard'", "'way': 'normal'", "ways", "the first way must be standard"),
            in(LIFTS, "'way': 'easier'", "'way': §'Easier way'", "way", "lower-case letters and digits"),
            in(LIFTS, "'way': 'easier'", "'way': 'harder'", "ways", "two ways have the same id"),
            in(LIFTS, "'counting': 'repetitions'",
                "'counting': §'reps'", "counting", "one of repetitions, holds, steps"),
            in(LIFTS, "'position': 'sitting'",
                "'position': §null", "position", "one of sitting, standing, lying, floor"),
            in(LIFTS, "'risk': 'low'", "'risk': §'none'", "risk", "one of low, medium, high"),
            in(LIFTS, "'equipment': ['chair']", "'equipment': §'chair'", "equipment", "a list"),
            in(LIFTS, "'equipment': ['chair']", "'equipment': [§'a chair']", "equipment", "lower-case letters"),
            in(LIFTS, "'sides': 'each'", "'sides': §'none'", "sides", "one of its sidesChoices"),
            in(LIFTS, "'firstSide': 'affected',", "", "firstSide", "one of affected, stronger"),
            in(LIFTS, "'kind': 'move'", "'kind': §'moving'", "kind", "one of move, hold, still"),
            in(LIFTS, "'seconds': 2", "'seconds': §0.2", "seconds", "a number from 0.5 to 60"),
            in(LIFTS, "'seconds': 2", "'seconds': §61", "seconds", "a number from 0.5 to 60"),
            in(LIFTS, "'kind': 'hold',", "'kind': 'hold', 'seconds': §3,", "seconds", "no seconds for a hold"),
            in(LIFTS, "'status': 'ours'", "'status': §'guess'", "status", "one of source, ours"),
            in(LIFTS, "'source': 'Slow", "'source': §'', 'was': 'Slow", "source", "text of 1 to 500 characters"),
            in(LIFTS, "'sets': 1", "'sets': §4", "sets", "a whole number from 1 to 3"),
            in(LIFTS, "'repetitions': 10", "'repetitions': §10.5", "repetitions", "a whole number from 3 to 30"),
            in(LIFTS, "'holdSeconds': 3", "'holdSeconds': §1", "holdSeconds", "a whole number from 2 to 10"),
            in(LIFTS, "'restSeconds': 60", "'restSeconds': §301", "restSeconds", "a whole number from 0 to 300"),
            in(LIFTS, "{'least': 1, 'most': 3}", "{'least': 4, 'most': §3}", "most", "a whole number from 4 to 10"),
            in(LIFTS, "'daysPerWeek': {'least': 3, 'most': 7}",
                "'daysPerWeek': {'least': 3, 'most': §8}", "most", "a whole number from 3 to 7"),
            in(LIFTS, "'afterPause': 'restart',",
                "'afterPause': 'restart', 'colour': §'red',", "colour", "no such field"),
            in(LIFTS, "'order': 2,", "'order': 2, 'order': 3,", "order", ""),
            in(WALK, "'phases': []",
                "'phases': §[{'word': 'step', 'kind': 'move', 'seconds': 1, 'status': 'ours', "
                    + "'source': 'chosen by us'}]", "phases", "a walk has no phases"),
            in(CALF, "'holdSeconds': {'least': 10",
                "'holdSeconds': {'least': §-1", "least", "a whole number from 0 to 120"),
            in(CALF, "'way': 'seated'",
                "'way': 'sitting'", "ways", "a seated way, as the exercise is done standing"),
            in(LIFTS_TEXT, "'Toe lifts'",
                "§'Toe lifts while sitting down'", "shortName", "text of 1 to 18 characters"),
            in(LIFTS_TEXT, "'cue': 'Heel", "'cue': §'Heel\\u001b[2J", "cue", "one line without control characters"),
            in(LIFTS_TEXT, "'safety': 'If", "'safety': §'If\\n", "safety", "one line without control characters"),
            in(LIFTS_TEXT, "'purpose': ", "'purpuse': ", "purpose", "text of 1 to 200 characters"),
            in(LIFTS_TEXT, "'RAISE'", "§'RAISE THE TOES'", "raise", "text of 1 to 10 characters"),
            in(LIFTS_TEXT, "'raise': 'RAISE', ", "", "raise", "text of 1 to 10 characters"),
            in(LIFTS_TEXT, "'raise': 'RAISE'", "'raise': 'RAISE', 'rise': §'RISE'", "rise", "no such field"),
            in(LIFTS_TEXT, ", 'both': 'BOTH FEET'", "", "both", "text of 1 to 20 characters"),
            in(LIFTS_TEXT, "'The heel or the knee comes up.',", "", "mistakes", "2 texts"),
            in(LIFTS_TEXT, "'Relax before the next one.'", "'a', 'b', 'c'", "steps", "3 to 6 texts"),
            in(LIFTS_TEXT, "'easier': ", "'easy': ", "easier", "an object"),
            in(LIFTS_TEXT, "'standard': {", "'wide': §{'wayName': 'Wide'}, 'standard': {", "wide", "no such field"),
            in(CALF_TEXT, "'shortCue': 'Pull gently, breathe',", "", "shortCue", "text of 1 to 20 characters"),
            in(CALF_TEXT, "'safety': 'Pull slowly",
                "'purpose': 'Pull slowly", "safety", "text of 1 to 160 characters"),
            in(SHOES, "'title': 'Shoes'",
                "'title': §'Shoes for people who have a dropped foot'", "title", "text of 1 to 30 characters"),
            in(SHOES, "'order': 6", "'order': §true", "order", "a whole number from 1 to 99"),
            in(SHOES, "'review': ", "'reviewed': ", "review", "text of 1 to 160 characters"),
            in(SHOES, "'paragraphs': [", "'paragraphs': §[], 'others': [", "paragraphs", ""),
            in(SIGNS, "'action': ", "'do': ", "action", "text of 1 to 240 characters"),
            in(SIGNS, "'signs': [", "'signs': §[], 'others': [", "signs", "at least one"),
            in(FULL, "'walking'", "§'running'", "needs", "one of seated, standing, walking"),
            in(FULL, "'calf-stretch'", "§'calf-strech'", "exercise", "the id of an exercise"),
            in(FULL, "'standard', 'days'", "§'upside-down', 'days'", "way", "a way of calf-stretch that is offered"),
            in(FULL, "'one-leg-stand', 'way': 'standard'",
                "'one-leg-stand', 'way': §'eyes-closed'", "way", "that is offered"),
            in(FULL, "'monday'", "§'Monday'", "days", "monday to sunday"),
            in(FULL, "['monday'", "§['monday', 'monday'", "days", "each day once"),
            in(FULL, "['tuesday', 'saturday']",
                "['tuesday', 'saturday', 'monday']", "items", "more than 4 exercises"),
            in(FULL, "'days': ['monday'", "'sides': §'together', 'days': ['monday'", "sides", "sides that the way"),
            in(FULL, "'days': ['monday'",
                "'dose': {'sets': §9, 'repetitions': 3, 'holdSeconds': 30, 'restSeconds': 30}, "
                    + "'days': ['monday'", "sets", "a whole number from 1 to 3"),
            in(SEATED, "'heel-raises', 'way': 'seated'",
                "'heel-raises', 'way': §'standard'", "way", "a way that is safe for seated"),
            in(CLOSE, "'id': 'ankle-dorsiflexion'", "'id': §'foot'", "id",
                "'ankle-dorsiflexion', as the file is named"),
            in(CLOSE, "'view': 'strap'", "'view': §'close'", "view", "a name that no other view has"),
            in(CLOSE, "'like': 'close'", "'like': §'strap'", "like", "the name of a view above"),
            in(CLOSE, "'ways': ['assisted']", "'ways': §['upside-down']", "ways", "ways of ankle-dorsiflexion"),
            in(CLOSE, "'ways': ['assisted']", "'ways': §['standard']", "ways", "ways that no view above is for"),
            in(CLOSE, "'ways': ['assisted']", "'ways': §[]", "ways", "at least one way"),
            in(CLOSE, "'body': 'foot'", "'directions': §['out'], 'body': 'foot'", "directions",
                "directions of standard"),
            in(CLOSE, "'body': 'foot'", "'body': §'feet'", "body", "the name of a file in bodies"),
            in(CLOSE, "'left': -16", "'left': 60", "box", "a box needs room inside"),
            in(CLOSE, "'sides': 'mirror'", "'sides': §'both'", "sides", "same, mirror, flip or swap"),
            in(CLOSE, "['foot', 'toes']", "['foot', §'hand']", "moving", "a part of the body foot"),
            in(CLOSE, "'45 0'", "§'45,0'", "line", "a point such as"),
            in(CLOSE, "'sole: 27 0'", "§'hand: 27 0'", "line", "one of this body"),
            in(CLOSE, "'rest': {'heel'", "'start': {'heel'", "poses", "a pose named rest"),
            in(CLOSE, "'heel': '0 0'", "'heel': §'sole: 0 0'", "heel", "a point such as '12 40'"),
            in(CLOSE, "'heel': '0 0', ", "", "rest", "nothing says where"),
            in(CLOSE, "'shin': 96", "'shin': 96, 'hand': §3", "hand", "a bone or joint of the body foot"),
            in(CLOSE, "{'foot': 24", "{'ankle': '3 3', 'foot': 24", "raised",
                "only bones and joints that rest gives"),
            in(CLOSE, "{'foot': 24", "{'foot': 90", "raised", "a pose that a body can take (ankle at"),
            in(CLOSE, "'phase': 'lower'", "'phase': 'sink'", "steps",
                "the phases of standard: raise, hold, lower, relax"),
            in(CLOSE, "'poses': ['raised']", "'poses': [§'up']", "poses", "the name of a pose"),
            in(CLOSE, "'poses': ['rest']", "'poses': ['raised']", "steps", "steps that lead back to rest"),
            in(FOOT, "'length': 29", "'length': §0", "length", "a number from 0.1 to 200"),
            in(FOOT, "'bone': 'tarsus'", "'bone': 'sole'", "bones", "bones, each with its own name"),
            in(FOOT, "'least': 65", "'least': 65, 'worst': §1", "worst", "no such field"),
            in(FOOT, "'from': 'sole', 'to': 'shin'", "'from': 'sole', 'to': §'knee'", "to", "the name of a bone"),
            in(SIDE, "'bends': 'left'", "'bends': §'forward'", "bends", "left or right"),
            in(SIDE, "'upper': 'thigh-*'", "'upper': §'shin-*'", "upper", "a bone that ends at the joint"),
            in(SIDE, "'disc': 'head', 'width': 14", "'disc': 'head', 'width': §'14'", "width", "a number from 0"),
            in(WORDS, "'nothing'", "§''", "content.equipment.none", "text of 1 to 600 characters"),
            in(WORDS, "'nothing'", "§{'one': 'nothing'}", "other", "text of 1 to 600 characters"),
            in(WORDS, "'nothing'", "{'one': 'a', 'other': 'b', 'few': §'c'}", "few", "no such field"),
            in(WORDS, "'content.equipment.none': ",
                "'Content none': §", "Content none", "a key of lower-case words"),
            in(WORDS, "'keys': {", "'keys': §[], 'other': {", "keys", "an object"),
            in(LIGHT, "'name': 'light'", "'name': §'dark'", "name", "'light', as the file is named"),
            in(LIGHT, "'focus':", "'focused':", "focus", "an object"),
            in(LIGHT, "'fg': 'black'", "'fg': §'pink'", "fg", "one of the 16 colours"),
            in(LIGHT, "'fg': 'black'", "'fg': §'default'", "fg", "both fg and bg"),
            in(LIGHT, "'bold': false", "'bold': §'no'", "bold", "true or false"));
    }

    /** Single quotes stand for the double quotes of JSON, to keep the table readable. */
    private static Mistake in(String file, String find, String mistake, String field, String expected) {
        return new Mistake(file, find.replace('\'', '"'), mistake.replace('\'', '"'), field,
            expected.replace('\'', '"'));
    }
}
