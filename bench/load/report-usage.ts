/**
 * Loaded before a measured program (`node --import`): answers the bench that asks what the process has used so far.
 * It has no part in what is measured, and no program knows of it.
 */
process.on('message', (question) => {
  if (question !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system, rssMiB: process.memoryUsage.rss() / 2 ** 20 });
});
// Asked or not, it must not keep a program alive.
process.channel?.unref();
// A bench that failed leaves nothing behind.
process.on('disconnect', () => process.exit(0));
