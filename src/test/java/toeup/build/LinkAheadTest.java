package toeup.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import toeup.store.Store;

/** The step of the build that saves each start the linking of lambda expressions. */
class LinkAheadTest {
    @TempDir
    Path folder;

    @Test
    void the_program_has_nothing_left_to_link_but_what_describes_records() {
        List<String> left = new ArrayList<>();
        for (Path file : classesIn(placeOf(Store.class))) left.addAll(linkedAtRunTime(file));

        assertEquals(List.of(), left);
    }

    /** One class stands for lambda expressions of several interfaces: what each has by itself must stay its own. */
    @Test
    void no_two_interfaces_of_one_class_have_the_same_method_by_default() throws Exception {
        Path root = placeOf(Store.class);
        int seen = 0;
        for (Path file : classesIn(root)) {
            if (!file.toString().endsWith("$$Link.class")) continue;
            String name = root.relativize(file).toString().replace(".class", "").replace('/', '.');
            Class<?> linked = Class.forName(name, false, getClass().getClassLoader());
            Map<String, Set<Class<?>>> owners = new HashMap<>();
            Stream.of(linked.getInterfaces()).flatMap(type -> Stream.of(type.getMethods())).filter(Method::isDefault)
                .forEach(method -> owners.computeIfAbsent(method.getName() + MethodType.methodType(method.getReturnType(),
                    method.getParameterTypes()), it -> new HashSet<>()).add(method.getDeclaringClass()));
            owners.forEach((method, types) -> assertEquals(1, types.size(), name + ": " + method + " of " + types));
            seen++;
        }
        assertTrue(seen > 100, seen + " classes");
    }

    @Test
    void what_is_linked_ahead_answers_as_before() throws Exception {
        take(Everything.class);
        List<Path> before = classesIn(folder);
        assertTrue(before.stream().anyMatch(file -> !linkedAtRunTime(file).isEmpty()), "there is something to link");

        linkAhead();

        assertEquals(List.of(), classesIn(folder).stream().flatMap(file -> linkedAtRunTime(file).stream()).toList());
        assertEquals(Everything.answers(), answersOfLinked());
    }

    @Test
    void a_second_time_changes_nothing() throws Exception {
        take(Everything.class);
        linkAhead();
        List<String> once = contents();

        linkAhead();

        assertEquals(once, contents());
    }

    @Test
    void what_was_made_for_classes_compiled_anew_goes() throws Exception {
        take(Everything.class);
        linkAhead();
        Path first = classesIn(folder).stream().filter(file -> file.toString().endsWith("$$Link.class")).findFirst()
            .orElseThrow();
        Path left = Files.copy(first, first.resolveSibling(first.getFileName().toString().replace("$$Link", "Gone$$Link")));

        linkAhead();

        assertTrue(Files.exists(first));
        assertFalse(Files.exists(left));
    }

    /** Copies a class of ours and what is declared in it, as the compiler made them. */
    private void take(Class<?> type) throws IOException {
        String start = type.getName().replace('.', '/');
        Path root = placeOf(type);
        for (Path file : classesIn(root.resolve(start).getParent())) {
            String name = root.relativize(file).toString();
            if (name.equals(start + ".class") || name.startsWith(start + "$")) {
                Path to = folder.resolve(name);
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    /** As the build does it. */
    private void linkAhead() throws Exception {
        Path tool = placeOf(Store.class).resolveSibling("build");
        try (URLClassLoader tools = new URLClassLoader(new URL[] {tool.toUri().toURL()})) {
            tools.loadClass("toeup.build.LinkAhead").getMethod("main", String[].class)
                .invoke(null, (Object) new String[] {folder.toString()});
        }
    }

    private Object answersOfLinked() throws Exception {
        // Classes of the same names are on the class path, so the parent must not be asked for them.
        try (URLClassLoader linked = new URLClassLoader(new URL[] {folder.toUri().toURL()},
                ClassLoader.getPlatformClassLoader())) {
            var answers = linked.loadClass(Everything.class.getName()).getDeclaredMethod("answers");
            answers.setAccessible(true);
            return answers.invoke(null);
        }
    }

    private List<String> contents() throws IOException {
        List<String> all = new ArrayList<>();
        for (Path file : classesIn(folder)) all.add(file + " " + List.of(Files.readAllBytes(file).length,
            Arrays.hashCode(Files.readAllBytes(file))));
        return all;
    }

    private static Path placeOf(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static List<Path> classesIn(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(it -> it.toString().endsWith(".class")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each place in a class that a JVM must link when it first comes by, but for the text of a record. */
    private static List<String> linkedAtRunTime(Path file) {
        List<String> found = new ArrayList<>();
        try {
            new ClassReader(Files.readAllBytes(file)).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override public MethodVisitor visitMethod(int access, String method, String descriptor,
                                                           String signature, String[] exceptions) {
                    return new MethodVisitor(Opcodes.ASM9) {
                        @Override public void visitInvokeDynamicInsn(String call, String type, Handle by,
                                                                     Object... arguments) {
                            if (!call.equals("toString")) found.add(file.getFileName() + " " + method + " " + call);
                        }
                    };
                }
            }, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
