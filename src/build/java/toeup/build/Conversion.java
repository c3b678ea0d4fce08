package toeup.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What lies between the types of an interface's method and those of the lambda expression that stands for it. */
final class Conversion {
    private static final String OBJECT = "java/lang/Object";
    private static final Map<Type, Type> BOXES = Map.of(
        Type.BOOLEAN_TYPE, Type.getType(Boolean.class), Type.BYTE_TYPE, Type.getType(Byte.class),
        Type.CHAR_TYPE, Type.getType(Character.class), Type.SHORT_TYPE, Type.getType(Short.class),
        Type.INT_TYPE, Type.getType(Integer.class), Type.LONG_TYPE, Type.getType(Long.class),
        Type.FLOAT_TYPE, Type.getType(Float.class), Type.DOUBLE_TYPE, Type.getType(Double.class));

    private Conversion() {}

    /**
     * Makes what lies on the stack what is needed next, as the rules of lambda expressions allow.
     *
     * @param has  as what it lies there
     * @param is   what it is known to be, or of which type the result is
     * @param need as what it is needed
     */
    static void of(MethodVisitor code, Type has, Type is, Type need) {
        if (isPrimitive(has) && isPrimitive(need)) {
            widen(code, has, need);
        } else if (isPrimitive(has)) {
            Type box = boxOf(has);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf",
                Type.getMethodDescriptor(box, has), false);
        } else if (isPrimitive(need)) {
            Type box = unboxed(has) != null ? has : unboxed(is) != null ? is : boxOf(need);
            cast(code, has, box);
            Type value = unboxed(box);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box.getInternalName(), value.getClassName() + "Value",
                Type.getMethodDescriptor(value), false);
            widen(code, value, need);
        } else {
            cast(code, has, need);
        }
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static Type unboxed(Type type) {
        return BOXES.entrySet().stream().filter(it -> it.getValue().equals(type)).map(Map.Entry::getKey).findFirst()
            .orElse(null);
    }

    private static void cast(MethodVisitor code, Type from, Type to) {
        if (!from.equals(to) && !to.getInternalName().equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        switch (from.getDescriptor() + to.getDescriptor()) {
            case "IJ", "SJ", "BJ", "CJ" -> code.visitInsn(Opcodes.I2L);
            case "IF", "SF", "BF", "CF" -> code.visitInsn(Opcodes.I2F);
            case "ID", "SD", "BD", "CD" -> code.visitInsn(Opcodes.I2D);
            case "JF" -> code.visitInsn(Opcodes.L2F);
            case "JD" -> code.visitInsn(Opcodes.L2D);
            case "FD" -> code.visitInsn(Opcodes.F2D);
            default -> { }
        }
    }

    static Type boxOf(Type primitive) {
        return BOXES.get(primitive);
    }
}
