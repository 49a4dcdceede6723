package amnuay.notification;

/** One page of a list; a page number outside the list is moved to its nearest end. */
record PageOf(int number, int size, long items) {

    PageOf {
        number = (int) Math.max(0, Math.min(number, (items - 1) / size));
    }

    int offset() {
        return number * size;
    }

    /** How many pages there are; at least one, even for an empty list. */
    public long count() {
        return Math.max(1, (items + size - 1) / size);
    }
}
