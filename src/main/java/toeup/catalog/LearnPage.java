package toeup.catalog;

import java.util.List;

/**
 * One background page, all in plain words of our own.
 *
 * @param id       such as {@code recovery}
 * @param order    place in the menu, from 1
 * @param title    at most 30 characters
 * @param sections the text
 * @param sources  what the facts rest on
 * @param review   who has reviewed it and when, or that nobody has yet
 */
public record LearnPage(String id, int order, String title, List<Section> sections, List<String> sources,
                        String review) {
    /**
     * A part of a page.
     *
     * @param heading    at most 38 characters
     * @param paragraphs one fact or advice each
     * @param points     a list under the paragraphs, may be empty
     */
    public record Section(String heading, List<String> paragraphs, List<String> points) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            points = List.copyOf(points);
        }
    }

    public LearnPage {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }
}
