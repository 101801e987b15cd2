import type { Interpretation } from '../../src/contracts/command.ts';
import { sayCommand } from '../../src/conversation/understanding/say-command.ts';

/** `debt(Nubank, owes 3000); affirm ! 12`: what is written, and after "!" what is left over. */
export function sayInterpretation({ commands, leftovers }: Interpretation): string {
  return [commands.map(sayCommand).join('; '), ...leftovers].join(' ! ');
}
