package amnuay.platform;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Keeps a comment on a task with that task: the engine would put it on any other process too, and asks for no permission. */
class TaskCommentGuard extends CommandInterceptor {

    private final Field task = CommandFields.of(AddCommentCmd.class, "taskId");
    private final Field processInstance = CommandFields.of(AddCommentCmd.class, "processInstanceId");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AddCommentCmd
                && CommandFields.read(task, command) != null
                && CommandFields.read(processInstance, command) != null) {
            throw new BadUserRequestException("ความเห็นต่องานเป็นของงานนั้นเท่านั้น");
        }
        return next.execute(command);
    }
}
