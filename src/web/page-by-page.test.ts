import { expect, it } from 'vitest';
import { pageByPage } from './page-by-page.ts';

it('lets others in between pages that could all be made at once', async () => {
  const myTurn = pageByPage();
  const happened: string[] = [];
  const page = async () => {
    await myTurn();
    happened.push('page');
    // A message that arrives meanwhile is dealt with in the next round at the latest.
    setImmediate(() => happened.push('chat'));
  };
  await Promise.all([page(), page(), page()]);
  expect(happened).toEqual(['page', 'chat', 'page', 'chat', 'page']);
});
