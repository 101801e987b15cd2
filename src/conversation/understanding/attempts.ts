import type { NumberReading } from './numbers.ts';
import type { Reading } from './tokens.ts';

/** "já liguei três vezes e nada", "reclamei 3x com a claro": how often something was tried. */
export function isTried({ from, to }: NumberReading, { words }: Reading): boolean {
  const isTold = words.slice(Math.max(0, from - 5), from).some((word) => TRIED.test(word));
  return isTold && /^(?:vezes|vez|x)$/.test(words[to] ?? '') && words[to + 1] !== 'de';
}

const TRIED =
  /^(?:liguei|ligaram|ligou|ligam|tentei|fui|falei|pedi|mandei|avisei|reclamei|voltei|perguntei|expliquei|repeti|insisti|repete|repetiu|clico|cliquei)$/;
