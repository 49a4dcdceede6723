package amnuay.platform;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Closes CVE-2026-109432 in the engine, whatever door a query comes through: the engine checks the first element of a task query for
 * expressions but not its or-queries, and evaluates those of a filter's extending query.
 */
class AdHocExpressionGuard extends CommandInterceptor {

    /** Fails the start when a later engine has moved it: a guard that guards nothing must not go unnoticed. */
    private final Field extendingQuery = CommandFields.of(AbstractExecuteFilterCmd.class, "extendingQuery");

    @Override
    public <T> T execute(Command<T> command) {
        refuseExpressionsAfter(1, command);
        if (command instanceof AbstractExecuteFilterCmd) {
            refuseExpressionsAfter(0, CommandFields.read(extendingQuery, command));
        }
        return next.execute(command);
    }

    private static void refuseExpressionsAfter(int checkedByTheEngine, Object query) {
        if (query instanceof TaskQueryImpl tasks
                && tasks.getQueries().stream().skip(checkedByTheEngine).anyMatch(part -> !part.getExpressions()
                        .isEmpty())) {
            throw new BadUserRequestException("ไม่อนุญาตให้ใช้นิพจน์ (expression) ในการค้นหา");
        }
    }
}
