package amnuay.platform;

import java.util.List;

/**
 * What the frame of an office page shows around the content.
 *
 * @param name the person's name as people read it
 * @param unread how many notices the person has not opened
 * @param menu the pages this person may go to, in order
 * @param movedTime what the clock tells where it was moved; null where it tells the real time
 */
record OfficeFrame(String name, long unread, List<Group> menu, String movedTime) {

    /**
     * Entries that belong together; a single one stands in the menu by itself.
     *
     * @param label of the group; not shown for a single entry
     */
    record Group(String label, List<Item> items) {

        public boolean isSingle() {
            return items.size() == 1;
        }

        public boolean current() {
            return items.stream().anyMatch(Item::current);
        }
    }

    /**
     * One entry of the menu.
     *
     * @param current whether the page being shown lies under this entry
     * @param count shown beside the label when greater than zero
     */
    record Item(String label, String path, boolean current, long count) {}
}
