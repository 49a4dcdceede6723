package amnuay.document;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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

    /** Those of the files, neither filed nor stored by this person, that somebody else's word opens to them. */
    Set<UUID> opened(String person, Set<UUID> files) {
        Set<UUID> readable = new HashSet<>();
        if (!files.isEmpty()) {
            others.forEach(access -> readable.addAll(access.readable(person, files)));
        }
        return readable;
    }
}
