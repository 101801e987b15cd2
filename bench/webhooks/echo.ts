import { plainServer } from './plain-server.ts';

/** Reads the body and answers; nobody is asked who they are, nothing is parsed or kept. */
plainServer(() => undefined, { isOpen: true });
