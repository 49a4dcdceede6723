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
record OfficeFrame(String name, long unread, List<Item> menu, String movedTime) {

    /**
     * One entry of the menu.
     *
     * @param current whether the page being shown lies under this entry
     * @param count shown beside the label when greater than zero
     */
    record Item(String label, String path, boolean current, long count) {}
}
