import { registerHooks } from 'node:module';
import { plantedBug } from './planted-bug.ts';

/**
 * For `node --import`: whoever imports a certain module of the product gets the one of faults/controls that wraps it, so
 * that the server runs with one bug planted and the product needs no hook for it. `PLANTED_BUG` names the bug.
 */
const { replaces, by } = plantedBug(process.env.PLANTED_BUG ?? '');
const replaced = new URL(`../src/${replaces}`, import.meta.url).href;
const wrapper = new URL(`./controls/${by}`, import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url === replaced && context.parentURL !== wrapper ? { ...found, url: wrapper } : found;
  },
});
