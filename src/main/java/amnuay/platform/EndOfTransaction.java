package amnuay.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what happens in a transaction and looks at it together before the transaction ends, when the engine has written everything it
 * was told. Outside a transaction nothing is gathered.
 */
final class EndOfTransaction<T> {

    private final Consumer<List<T>> then;

    /** @param then does its work in the same transaction, which fails with it */
    EndOfTransaction(Consumer<List<T>> then) {
        this.then = then;
    }

    void add(T item) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, new ArrayList<T>());
            TransactionSynchronizationManager.registerSynchronization(new Ending());
        }
        gathered().add(item);
    }

    @SuppressWarnings("unchecked")
    private List<T> gathered() {
        return (List<T>) TransactionSynchronizationManager.getResource(this);
    }

    private class Ending implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            then.accept(List.copyOf(gathered()));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(EndOfTransaction.this);
        }
    }
}
