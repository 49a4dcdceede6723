package amnuay.platform;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks permissions with the groups that the person is in. The engine first leaves out the groups without any permission, and to know
 * these it reads every permission there is, in each of its commands: a person has a handful of groups, an office a hundred thousand
 * permissions.
 */
class GroupsAsGiven extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : List.copyOf(groups);
    }

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new GroupsAsGiven();
        }
    }
}
