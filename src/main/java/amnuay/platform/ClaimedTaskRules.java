package amnuay.platform;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The engine's permission checks, and what they leave open about claimed tasks. The permission to work on a task lets every candidate
 * claim it for others, take it from a colleague and complete what a colleague has claimed; and it does not let its owner give it back.
 * Here people claim for themselves, nobody works on a colleague's task, and everybody may give their own one back. Reassigning is
 * for those who have the permission to assign. Code of the application itself is not checked.
 */
class ClaimedTaskRules extends AuthorizationCommandChecker {

    private final Field claimedFor = CommandFields.of(ClaimTaskCmd.class, "userId");
    private final Field assignedTo = CommandFields.of(AbstractAddIdentityLinkCmd.class, "userId");

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        if (!isChecked()) {
            return;
        }
        if (task.getAssignee() != null && !isOwn(task)) {
            throw new AuthorizationException("งานนี้มีผู้อื่นรับไปแล้ว กรุณาเปิดรายการงานใหม่อีกครั้ง "
                    + "หากต้องทำแทน ให้ผู้นั้นคืนงานก่อน หรือขอให้ผู้อำนวยการมอบหมายใหม่");
        }
        if (command() instanceof ClaimTaskCmd && !person().equals(CommandFields.read(claimedFor, command()))) {
            throw new AuthorizationException("รับงานแทนผู้อื่นไม่ได้ กรุณารับงานในชื่อของท่านเอง");
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        if (!(isChecked() && isOwn(task) && isGivenBack())) {
            super.checkTaskAssign(task);
        }
    }

    private boolean isGivenBack() {
        return command() instanceof AssignTaskCmd && CommandFields.read(assignedTo, command()) == null;
    }

    private static boolean isOwn(TaskEntity task) {
        return person().equals(task.getAssignee());
    }

    private static boolean isChecked() {
        CommandContext context = Context.getCommandContext();
        return context.isAuthorizationCheckEnabled() && context.getAuthenticatedUserId() != null;
    }

    private static String person() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private static Command<?> command() {
        return Context.getCommandInvocationContext().getCommand();
    }
}
