package amnuay.document;

import java.util.Optional;

/** Where the office's picture of the Garuda comes from; without one its place on the paper stays empty. */
@FunctionalInterface
interface GarudaImage {

    /** The picture as PNG or JPEG, empty while the office has not given one. */
    Optional<byte[]> bytes();
}
