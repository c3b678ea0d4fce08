package toeup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code --help} tells, taken apart again: the measure for all else that explains the command line. */
final class HelpPages {
    private static final Pattern ITEM = Pattern.compile("  (\\S+(?: \\S+)*)(?:  +(\\S.*))?");

    private HelpPages() {}

    /**
     * A command or an option.
     *
     * @param label as it is typed, such as {@code --sets N}
     */
    record Item(String label, String text) {
        String name() {
            return label.split(" ")[0];
        }

        boolean isOption() {
            return label.startsWith("--");
        }

        boolean hasValue() {
            return isOption() && label.contains(" ");
        }
    }

    /** The options of a help page, in its order. */
    static List<Item> options(String page) {
        return items(page).stream().filter(Item::isOption).toList();
    }

    /** The commands of a help page, in its order. */
    static List<Item> commands(String page) {
        return items(page).stream().filter(item -> !item.isOption()).toList();
    }

    private static List<Item> items(String page) {
        List<Item> items = new ArrayList<>();
        for (String line : page.split("\n")) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(new Item(item.group(1), item.group(2) == null ? "" : item.group(2)));
            } else if (line.startsWith("   ")) {
                Item last = items.remove(items.size() - 1);
                items.add(new Item(last.label(), (last.text() + " " + line.strip()).strip()));
            }
        }
        return items;
    }
}
