package amnuay.document;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides who may read a file. */
@Component
class FileReaders {

    private final DocumentShelf shelf;
    private final ObjectProvider<FileAccess> others;

    FileReaders(DocumentShelf shelf, ObjectProvider<FileAccess> others) {
        this.shelf = shelf;
        this.others = others;
    }

    boolean mayRead(String person, StoredFile file) {
        return file.storedBy().equals(person)
                || shelf.filed(file.id())
                || others.stream().anyMatch(access -> access.mayRead(person, file.id()));
    }
}
