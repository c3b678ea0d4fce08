package toeup.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One class for all lambda expressions of another: it implements all their interfaces, has what is captured as its
 * fields, and remembers which of them it stands for. A class for each would take longer to load than to run.
 */
final class LambdaClass {
    private static final String OBJECT = "java/lang/Object";
    private static final String WHICH = "which";
    private static final Type ANY = Type.getObjectType(OBJECT);
    /** As what the fields hold values: of what is smaller than an int, the JVM makes one as well. */
    private static final List<Type> KINDS =
        List.of(ANY, Type.INT_TYPE, Type.LONG_TYPE, Type.FLOAT_TYPE, Type.DOUBLE_TYPE);

    /** One method of an interface. */
    private record Method(String name, String descriptor) {}

    /**
     * One lambda expression.
     *
     * @param link   the method that makes it
     * @param type   what is captured, to the interface
     * @param erased the interface's method as declared
     * @param body   what it calls
     * @param actual the method with the types that it is used with
     */
    private record Lambda(String link, String type, Type erased, Handle body, Type actual) {
        Type[] captured() {
            return Type.getArgumentTypes(type);
        }
    }

    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final String name;
    private final Map<Method, List<Lambda>> lambdas = new LinkedHashMap<>();
    private final Set<String> interfaces = new LinkedHashSet<>();
    private final List<Type> slots = new ArrayList<>();
    private int links;

    /** @param name of the class */
    LambdaClass(String name) {
        this.name = name;
    }

    boolean isEmpty() {
        return links == 0;
    }

    /**
     * Takes one lambda expression, and gives the name of the static method that makes it.
     *
     * @param call   the one method of the interface
     * @param type   what is captured, to the interface
     * @param erased the method as the interface declares it
     * @param body   what it calls
     * @param actual the method with the types that it is used with
     */
    String add(String call, String type, Type erased, Handle body, Type actual) {
        Lambda lambda = new Lambda("link" + ++links, type, erased, body, actual);
        lambdas.computeIfAbsent(new Method(call, erased.getDescriptor()), it -> new ArrayList<>()).add(lambda);
        interfaces.add(Type.getReturnType(type).getInternalName());
        for (Type kind : KINDS) {
            while (count(slots, kind) < count(kinds(lambda), kind)) slots.add(kind);
        }
        return lambda.link();
    }

    private static List<Type> kinds(Lambda lambda) {
        List<Type> kinds = new ArrayList<>();
        for (Type captured : lambda.captured()) kinds.add(kind(captured));
        return kinds;
    }

    private static Type kind(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> Type.INT_TYPE;
            case Type.ARRAY, Type.OBJECT -> ANY;
            default -> type;
        };
    }

    private static long count(List<Type> types, Type kind) {
        return types.stream().filter(kind::equals).count();
    }

    /** For each value captured, in order, the place of the field that holds it: the next one of its kind. */
    private List<Integer> places(Lambda lambda) {
        List<Integer> places = new ArrayList<>();
        for (Type kind : kinds(lambda)) {
            int place = 0;
            while (!slots.get(place).equals(kind) || places.contains(place)) place++;
            places.add(place);
        }
        return places;
    }

    /**
     * The class file.
     *
     * @param host of the nest whose private methods it may call
     */
    byte[] bytes(String host) {
        out.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, OBJECT,
            interfaces.toArray(String[]::new));
        out.visitNestHost(host);
        constructor();
        MethodVisitor first = begin(Opcodes.ACC_STATIC, "<clinit>", "()V");
        lambdas.values().forEach(all -> {
            for (int which = 0; which < all.size(); which++) {
                if (all.get(which).captured().length == 0) only(first, all.get(which), which);
                else each(all.get(which), which);
            }
        });
        end(first, Opcodes.RETURN);
        lambdas.forEach(this::method);
        out.visitEnd();
        return out.toByteArray();
    }

    private static String field(int place) {
        return "captured" + place;
    }

    private void field(int access, String field, String descriptor) {
        out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL | access, field, descriptor, null, null);
    }

    private String constructorType() {
        List<Type> all = new ArrayList<>(List.of(Type.INT_TYPE));
        all.addAll(slots);
        return Type.getMethodDescriptor(Type.VOID_TYPE, all.toArray(Type[]::new));
    }

    private void constructor() {
        MethodVisitor code = begin(Opcodes.ACC_PRIVATE, "<init>", constructorType());
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        keep(code, WHICH, Type.INT_TYPE, 1);
        int local = 2;
        for (int place = 0; place < slots.size(); place++) {
            keep(code, field(place), slots.get(place), local);
            local += slots.get(place).getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private void keep(MethodVisitor code, String field, Type type, int local) {
        field(0, field, type.getDescriptor());
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, field, type.getDescriptor());
    }

    /** Whoever captures nothing is made once. */
    private void only(MethodVisitor first, Lambda lambda, int which) {
        String made = Type.getObjectType(name).getDescriptor();
        String field = "ONLY_" + lambda.link();
        field(Opcodes.ACC_STATIC, field, made);
        create(first, lambda, which);
        first.visitFieldInsn(Opcodes.PUTSTATIC, name, field, made);
        MethodVisitor code = begin(Opcodes.ACC_STATIC, lambda.link(), lambda.type());
        code.visitFieldInsn(Opcodes.GETSTATIC, name, field, made);
        end(code, Opcodes.ARETURN);
    }

    private void each(Lambda lambda, int which) {
        MethodVisitor code = begin(Opcodes.ACC_STATIC, lambda.link(), lambda.type());
        create(code, lambda, which);
        end(code, Opcodes.ARETURN);
    }

    private void create(MethodVisitor code, Lambda lambda, int which) {
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        number(code, which);
        List<Integer> places = places(lambda);
        for (int place = 0; place < slots.size(); place++) {
            int at = places.indexOf(place);
            if (at < 0) nothing(code, slots.get(place));
            else code.visitVarInsn(slots.get(place).getOpcode(Opcodes.ILOAD), local(lambda.captured(), at));
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorType(), false);
    }

    private static void number(MethodVisitor code, int number) {
        code.visitIntInsn(number <= Byte.MAX_VALUE ? Opcodes.BIPUSH : Opcodes.SIPUSH, number);
    }

    private static void nothing(MethodVisitor code, Type kind) {
        code.visitInsn(switch (kind.getSort()) {
            case Type.INT -> Opcodes.ICONST_0;
            case Type.LONG -> Opcodes.LCONST_0;
            case Type.FLOAT -> Opcodes.FCONST_0;
            case Type.DOUBLE -> Opcodes.DCONST_0;
            default -> Opcodes.ACONST_NULL;
        });
    }

    private static int local(Type[] before, int count) {
        int local = 0;
        for (int at = 0; at < count; at++) local += before[at].getSize();
        return local;
    }

    /** One method for all that have it, whichever interface it comes from. */
    private void method(Method method, List<Lambda> all) {
        MethodVisitor code = begin(Opcodes.ACC_PUBLIC, method.name(), method.descriptor());
        if (all.size() > 1) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, WHICH, Type.INT_TYPE.getDescriptor());
            Label[] labels = all.stream().map(lambda -> new Label()).toArray(Label[]::new);
            code.visitTableSwitchInsn(0, labels.length - 1, labels[labels.length - 1], labels);
            for (int which = 0; which < labels.length; which++) {
                code.visitLabel(labels[which]);
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
                call(code, all.get(which));
            }
        } else {
            call(code, all.get(0));
        }
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void call(MethodVisitor code, Lambda lambda) {
        Handle body = lambda.body();
        boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (creates) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        List<Type> wanted = wanted(body);
        Type[] captured = lambda.captured();
        List<Integer> places = places(lambda);
        for (int at = 0; at < captured.length; at++) {
            Type kept = slots.get(places.get(at));
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(places.get(at)), kept.getDescriptor());
            Type known = kept.equals(ANY) ? ANY : captured[at];
            Conversion.of(code, known, captured[at], wanted.get(at));
        }
        Type[] given = lambda.erased().getArgumentTypes();
        for (int at = 0; at < given.length; at++) {
            code.visitVarInsn(given[at].getOpcode(Opcodes.ILOAD), 1 + local(given, at));
            Conversion.of(code, given[at], lambda.actual().getArgumentTypes()[at], wanted.get(captured.length + at));
        }
        code.visitMethodInsn(opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type result = creates ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        giveBack(code, result, lambda.actual().getReturnType(), lambda.erased().getReturnType());
    }

    /** What the body takes, on whom it is called included. */
    private static List<Type> wanted(Handle body) {
        List<Type> wanted = new ArrayList<>();
        boolean onNobody = body.getTag() == Opcodes.H_INVOKESTATIC || body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (!onNobody) wanted.add(Type.getObjectType(body.getOwner()));
        wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        return wanted;
    }

    private static int opcode(Handle body) {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // A private method of the class itself, which any of its nest calls like every other.
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static void giveBack(MethodVisitor code, Type result, Type actual, Type erased) {
        if (erased.getSort() == Type.VOID) {
            if (result.getSize() > 0) code.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        } else {
            Conversion.of(code, result, actual, erased);
        }
        code.visitInsn(erased.getOpcode(Opcodes.IRETURN));
    }

    private MethodVisitor begin(int access, String method, String descriptor) {
        MethodVisitor code = out.visitMethod(access, method, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
