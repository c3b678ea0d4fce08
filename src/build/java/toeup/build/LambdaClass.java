package toeup.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class that has captured values as its fields and implements an interface of one method by calling another. */
final class LambdaClass {
    private static final String OBJECT = "java/lang/Object";

    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final String name;
    private final String host;
    private final String type;

    /**
     * Nothing is written yet.
     *
     * @param name of the class
     * @param host of the nest whose private methods it may call
     * @param type what is captured, to the interface
     */
    LambdaClass(String name, String host, String type) {
        this.name = name;
        this.host = host;
        this.type = type;
    }

    /**
     * The class file.
     *
     * @param call   the one method of the interface
     * @param erased the method as the interface declares it
     * @param body   what it calls
     * @param actual the method with the types that it is used with
     */
    byte[] bytes(String call, Type erased, Handle body, Type actual) {
        out.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, OBJECT,
            new String[] {Type.getReturnType(type).getInternalName()});
        out.visitNestHost(host);
        Type[] captured = Type.getArgumentTypes(type);
        for (int at = 0; at < captured.length; at++) {
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(at), captured[at].getDescriptor(), null,
                null);
        }
        constructor(captured);
        if (captured.length == 0) only();
        else each(captured);
        method(call, erased, body, actual);
        out.visitEnd();
        return out.toByteArray();
    }

    private static String field(int at) {
        return "captured" + at;
    }

    private static String constructorType(Type[] captured) {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    private void constructor(Type[] captured) {
        MethodVisitor code = begin(0, "<init>", constructorType(captured));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        int local = 1;
        for (int at = 0; at < captured.length; at++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured[at].getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(at), captured[at].getDescriptor());
            local += captured[at].getSize();
        }
        end(code, Opcodes.RETURN);
    }

    /** Whoever captures nothing is made once. */
    private void only() {
        String made = Type.getObjectType(name).getDescriptor();
        out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "ONLY", made, null, null);
        MethodVisitor first = begin(Opcodes.ACC_STATIC, "<clinit>", "()V");
        create(first, new Type[0]);
        first.visitFieldInsn(Opcodes.PUTSTATIC, name, "ONLY", made);
        end(first, Opcodes.RETURN);
        MethodVisitor code = begin(Opcodes.ACC_STATIC, "link", type);
        code.visitFieldInsn(Opcodes.GETSTATIC, name, "ONLY", made);
        end(code, Opcodes.ARETURN);
    }

    private void each(Type[] captured) {
        MethodVisitor code = begin(Opcodes.ACC_STATIC, "link", type);
        create(code, captured);
        end(code, Opcodes.ARETURN);
    }

    private void create(MethodVisitor code, Type[] captured) {
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int local = 0;
        for (Type value : captured) {
            code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), local);
            local += value.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorType(captured), false);
    }

    private void method(String call, Type erased, Handle body, Type actual) {
        Type[] captured = Type.getArgumentTypes(type);
        MethodVisitor code = begin(Opcodes.ACC_PUBLIC, call, erased.getDescriptor());
        boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (creates) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        List<Type> wanted = wanted(body);
        for (int at = 0; at < captured.length; at++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(at), captured[at].getDescriptor());
            Conversion.of(code, captured[at], captured[at], wanted.get(at));
        }
        Type[] given = erased.getArgumentTypes();
        int local = 1;
        for (int at = 0; at < given.length; at++) {
            code.visitVarInsn(given[at].getOpcode(Opcodes.ILOAD), local);
            local += given[at].getSize();
            Conversion.of(code, given[at], actual.getArgumentTypes()[at], wanted.get(captured.length + at));
        }
        code.visitMethodInsn(opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type result = creates ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        giveBack(code, result, actual.getReturnType(), erased.getReturnType());
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
        end(code, erased.getOpcode(Opcodes.IRETURN));
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
