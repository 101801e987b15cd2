import { afterAll, beforeAll, describe } from 'vitest';
import { eightPeople } from '../support/eight-people.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

describe('eight people', () => {
  let product: TestPlatform;
  beforeAll(async () => {
    // Long enough that what is sent as a burst is read as one, also on a busy machine.
    product = await startTestPlatform({ QUIET_MS: '80' });
  });
  afterAll(() => product.stop());

  eightPeople(() => product, { concurrent: false });
});
