package amnuay.platform;

import java.lang.reflect.Field;

/** Reaches the few protected fields of engine commands that our interceptors need. */
final class CommandFields {

    private CommandFields() {}

    static Field of(Class<?> command, String name) {
        try {
            Field field = command.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This engine's " + command.getSimpleName() + " has no " + name, e);
        }
    }

    static Object read(Field field, Object command) {
        try {
            return field.get(command);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(Field field, Object command, Object value) {
        try {
            field.set(command, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
