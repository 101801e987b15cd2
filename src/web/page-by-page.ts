/**
 * Lets one page be made in each round of the event loop. To make one takes milliseconds, and when the database answers many at
 * once, what else this process does (the chats) would wait for all of them; so it waits for one.
 */
export function pageByPage(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return function myTurn() {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
