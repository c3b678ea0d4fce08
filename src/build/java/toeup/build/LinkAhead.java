package toeup.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes at build time what javac leaves to be made at every start: a class for the lambda expressions and method
 * references of each class, and what compares records and gives their hash codes. A JVM takes a fifth of a millisecond for each the
 * first time it comes by, hundreds of them before the first menu, and keeps more memory for it than a class takes.
 * What a program does stays the same.
 */
public final class LinkAhead {
    private static final int ASM = Opcodes.ASM9;
    private static final String ENDING = ".class";
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    /** After the name of a class in that of the one made for it: javac makes no such names. */
    static final String MADE = "$$Link";

    /** The classes changed and made, by their names. */
    private final Map<String, byte[]> classes = new TreeMap<>();
    /** The classes made for each class that may see the private parts of another and its own. */
    private final Map<String, List<String>> nests = new TreeMap<>();

    /** The classes that belong to some nest: those made earlier for what has changed since no longer do. */
    private final Set<String> members = new HashSet<>();

    private LinkAhead() {}

    /** @param folders of compiled classes; those that were done before stay as they are */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) in(Path.of(folder));
    }

    /** Changes the classes of one folder. */
    static void in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(it -> it.toString().endsWith(ENDING)).sorted().toList();
        }
        LinkAhead linked = new LinkAhead();
        for (Path file : files) linked.take(Files.readAllBytes(file));
        for (String host : linked.nests.keySet()) {
            linked.classes.putIfAbsent(host, Files.readAllBytes(folder.resolve(host + ENDING)));
            linked.join(host);
        }
        for (var changed : linked.classes.entrySet()) {
            Files.write(folder.resolve(changed.getKey() + ENDING), changed.getValue());
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace(ENDING, "").replace(File.separatorChar, '/');
            if (name.contains(MADE) && !linked.members.contains(name)) Files.delete(file);
        }
    }

    private void take(byte[] before) {
        ClassReader reader = new ClassReader(before);
        ClassWriter writer = new ClassWriter(0);
        Linking linking = new Linking(reader, writer);
        reader.accept(linking, 0);
        if (linking.changed) classes.put(reader.getClassName(), writer.toByteArray());
        if (linking.lambdas.isEmpty()) return;
        classes.put(linking.link, linking.lambdas.bytes(linking.host));
        nests.computeIfAbsent(linking.host, it -> new ArrayList<>()).add(linking.link);
    }

    /** What was made belongs to the nest of whom it was made for, or it could not call its private methods. */
    private void join(String host) {
        ClassReader reader = new ClassReader(classes.get(host));
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new ClassVisitor(ASM, writer) {
            @Override public void visitEnd() {
                nests.get(host).forEach(this::visitNestMember);
                super.visitEnd();
            }
        }, 0);
        classes.put(host, writer.toByteArray());
        members.addAll(nests.get(host));
    }

    /** One class on its way from one form to the other. */
    private final class Linking extends ClassVisitor {
        private final String name;
        private final String link;
        private final LambdaClass lambdas;
        private String host;
        private boolean changed;

        Linking(ClassReader reader, ClassWriter writer) {
            super(ASM, writer);
            name = reader.getClassName();
            host = name;
            link = name + MADE;
            lambdas = new LambdaClass(link);
        }

        @Override public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override public void visitNestMember(String member) {
            members.add(member);
            super.visitNestMember(member);
        }

        @Override public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
                                                   String[] exceptions) {
            return new MethodVisitor(ASM, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                @Override public void visitInvokeDynamicInsn(String call, String type, Handle by, Object... arguments) {
                    if (by.getOwner().equals(LAMBDAS) && by.getName().equals("metafactory")) {
                        String made = lambdas.add(call, type, (Type) arguments[0], (Handle) arguments[1],
                            (Type) arguments[2]);
                        visitMethodInsn(Opcodes.INVOKESTATIC, link, made, type, false);
                        changed = true;
                    } else if (by.getOwner().equals(RECORDS) && !call.equals("toString")) {
                        List<Handle> fields = Stream.of(arguments).skip(2).map(Handle.class::cast).toList();
                        RecordMethods methods = new RecordMethods(mv, fields);
                        if (call.equals("equals")) methods.equal(name);
                        else methods.hash();
                        changed = true;
                    } else {
                        super.visitInvokeDynamicInsn(call, type, by, arguments);
                    }
                }

                @Override public void visitMaxs(int stack, int locals) {
                    // Comparing needs at most two numbers of two words each.
                    super.visitMaxs(changed ? Math.max(stack, 4) : stack, locals);
                }
            };
        }
    }
}
