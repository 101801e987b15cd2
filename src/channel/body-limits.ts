/**
 * A webhook with the largest thumbnail seen has 180 kB, and one with 65,536 letters of text 200. What is larger is kept as
 * unread; if it was a message, the gap sweep brings it in by another way.
 */
export const LARGEST_BODY = 256 * 1024;
/** How much is kept of one that is larger. */
export const HEAD_KEPT = 64 * 1024;
