package toeup.plain;

import java.util.ArrayList;
import java.util.List;
import toeup.i18n.Messages;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** A page as lines, one fact each, in reading order: title, text, and what can be chosen with its numbers. */
final class PageLines {
    private final Messages text;
    private final List<String> lines = new ArrayList<>();

    private PageLines(Messages text) {
        this.text = text;
    }

    static List<String> of(Page page, Messages text) {
        PageLines said = new PageLines(text);
        said.add(page.title());
        said.add(page.status());
        page.withoutPictures().body().forEach(said::add);
        for (int index = 0; index < page.items().size(); index++) said.add(item(page, index, text));
        return said.lines;
    }

    /** One item with the number that chooses it. */
    static String item(Page page, int index, Messages text) {
        Item item = page.items().get(index);
        // Two numbers in a row are heard as one.
        Object number = Character.isDigit(item.label().charAt(0)) ? text.of("plain.item.apart", index + 1) : index + 1;
        return item.detail().isEmpty() ? text.of("plain.item", number, item.label())
            : text.of("plain.item.detail", number, item.label(), item.detail());
    }

    private void add(String fact) {
        if (!fact.isEmpty()) lines.add(fact);
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) add(heading.text());
        else if (block instanceof Block.Paragraph paragraph) add(paragraph.text());
        else if (block instanceof Block.Step step) add(text.of("plain.step", step.number(), step.text()));
        else if (block instanceof Block.Point point) add(point.text());
        else if (block instanceof Block.Row row) add(row(row.label(), row.value()));
        else if (!(block instanceof Block.Space)) throw new AssertionError("no lines for " + block);
    }

    private String row(String label, String value) {
        return value.isEmpty() ? label : text.of("plain.row", label, value);
    }
}
