package toeup.build;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The code of a record's {@code equals} and {@code hashCode}, with the very answers that the JVM's own gives. */
record RecordMethods(MethodVisitor code, List<Handle> fields) {
    private static final String OBJECTS = "java/util/Objects";

    /** {@code this} and the other lie on the stack, and in locals 0 and 1; leaves whether all fields are the same. */
    void equal(String owner) {
        Label different = new Label();
        Label end = new Label();
        code.visitInsn(Opcodes.POP2);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle field : fields) {
            get(field);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, owner);
            code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
            jumpIfDifferent(Type.getType(field.getDesc()), different);
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitJumpInsn(Opcodes.GOTO, end);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitLabel(end);
        code.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {Opcodes.INTEGER});
    }

    private void jumpIfDifferent(Type type, Label different) {
        switch (type.getSort()) {
            case Type.LONG -> {
                code.visitInsn(Opcodes.LCMP);
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            case Type.FLOAT, Type.DOUBLE -> {
                code.visitMethodInsn(Opcodes.INVOKESTATIC, Conversion.boxOf(type).getInternalName(), "compare",
                    Type.getMethodDescriptor(Type.INT_TYPE, type, type), false);
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            case Type.ARRAY, Type.OBJECT -> {
                code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "equals",
                    "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.visitJumpInsn(Opcodes.IFEQ, different);
            }
            default -> code.visitJumpInsn(Opcodes.IF_ICMPNE, different);
        }
    }

    /** {@code this} lies on the stack; leaves the hash code. */
    void hash() {
        code.visitInsn(Opcodes.POP);
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            get(field);
            Type type = Type.getType(field.getDesc());
            if (Conversion.isPrimitive(type)) {
                code.visitMethodInsn(Opcodes.INVOKESTATIC, Conversion.boxOf(type).getInternalName(), "hashCode",
                    Type.getMethodDescriptor(Type.INT_TYPE, type), false);
            } else {
                code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "hashCode", "(Ljava/lang/Object;)I", false);
            }
            code.visitInsn(Opcodes.IADD);
        }
    }

    private void get(Handle field) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
    }
}
