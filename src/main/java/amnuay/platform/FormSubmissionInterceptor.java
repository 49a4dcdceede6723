package amnuay.platform;

import amnuay.procedure.FormSubmission;
import amnuay.thai.Refusal;
import jakarta.ws.rs.WebApplicationException;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Takes submitted values out of the command before the engine would make process variables of them, whichever door they come through
 * (Tasklist's submit-form, the Java API's complete, a start form), and turns what was refused on the way into an answer with our Thai
 * sentence. It sits outside the transaction: when it sees a refusal, everything is rolled back already.
 */
class FormSubmissionInterceptor extends CommandInterceptor {

    private static final int CONFLICT = 409;
    private static final String SOMEBODY_WAS_FASTER =
            "งานนี้มีผู้ส่งไปก่อนแล้วหรือข้อมูลเพิ่งเปลี่ยนไป กรุณาเปิดรายการงานใหม่อีกครั้ง ข้อมูลที่ท่านกรอกยังไม่ถูกบันทึก";

    private final Field submitted = CommandFields.of(SubmitTaskFormCmd.class, "properties");
    private final Field completed = CommandFields.of(CompleteTaskCmd.class, "variables");
    private final Field started = CommandFields.of(SubmitStartFormCmd.class, "variables");
    private final FormSubmission submission;

    FormSubmissionInterceptor(FormSubmission submission) {
        this.submission = submission;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof SubmitTaskFormCmd) {
            return submit(submitted, command);
        }
        // not its subclass that resolves a delegated task: nobody may delegate here
        if (command.getClass() == CompleteTaskCmd.class) {
            return submit(completed, command);
        }
        if (command instanceof SubmitStartFormCmd) {
            return submit(started, command);
        }
        return next.execute(command);
    }

    private <T> T submit(Field valuesOfCommand, Command<T> command) {
        Map<String, Object> values = takeOut(valuesOfCommand, command);
        try {
            return submission.during(values, () -> next.execute(command));
        } catch (RuntimeException failure) {
            throw answer(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> takeOut(Field field, Object command) {
        var values = (Map<String, Object>) CommandFields.read(field, command);
        CommandFields.write(field, command, Variables.createVariables());
        return values == null ? Map.of() : new LinkedHashMap<>(values);
    }

    private static RuntimeException answer(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new WebApplicationException(refusal.getMessage(), refusal, status(refusal.kind()));
            }
            if (isOvertaken(cause)) {
                return new WebApplicationException(SOMEBODY_WAS_FASTER, failure, CONFLICT);
            }
        }
        return failure;
    }

    /** The engine's row, our own row, or the whole task was changed or completed by somebody else in between. */
    private static boolean isOvertaken(Throwable cause) {
        return cause instanceof OptimisticLockingException
                || cause instanceof OptimisticLockingFailureException
                || cause instanceof NullValueException;
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> CONFLICT;
        };
    }
}
