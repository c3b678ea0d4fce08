package toeup;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints its arguments; or where its checkout is, after {@code home}; or ends as told, after {@code exit}. */
public final class EchoMain {
    private EchoMain() {}

    public static void main(String[] arguments) {
        if (arguments.length == 2 && arguments[0].equals("exit")) {
            System.exit(Integer.parseInt(arguments[1]));
        }
        System.out.println(arguments[0].equals("home") ? System.getProperty("toeup.home")
            : Stream.of(arguments).map(argument -> "[" + argument + "]").collect(Collectors.joining()));
    }
}
