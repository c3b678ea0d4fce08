package toeup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints its arguments; or where its checkout is, after {@code home}; or what is typed, after {@code typed}; or ends as
 * told, after {@code exit}.
 */
public final class EchoMain {
    private EchoMain() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("exit")) {
            System.exit(Integer.parseInt(arguments[1]));
        }
        if (arguments[0].equals("typed")) {
            System.out.println("?");
            System.out.println("[" + new BufferedReader(new InputStreamReader(System.in)).readLine() + "]");
            return;
        }
        System.out.println(arguments[0].equals("home") ? System.getProperty("toeup.home")
            : Stream.of(arguments).map(argument -> "[" + argument + "]").collect(Collectors.joining()));
    }
}
