import { Hono } from 'hono';
import { isSettingName, SETTINGS, type SettingOutcome, type SettingsBook } from '../../ports/settings.ts';
import { securityHeaders } from '../security-headers.ts';
import { type ConsoleNeeds, calmly, refusal, show } from './console.ts';
import { readAs } from './setting-words.ts';
import { SETTINGS_PATH, settingsPage } from './settings-page.ts';

export type SettingsRoutesNeeds = ConsoleNeeds & { readonly book: SettingsBook; readonly https: boolean };

const CHANGES_SHOWN = 50;
const LONGEST_REASON = 300;

/** `/operacao/ajustes`: everybody of the team reads, an admin changes, with a reason. */
export function settingsRoutes(needs: SettingsRoutesNeeds): Hono {
  const { operatorOf, guardChange, record, loginPath, files, book, https, nameOf } = needs;
  const routes = new Hono();
  routes.use(SETTINGS_PATH, securityHeaders({ https, forms: true }));

  routes.get(SETTINGS_PATH, (c) =>
    calmly(c, needs, async () => {
      const operator = await operatorOf(c);
      if (!operator) return c.redirect(loginPath, 303);
      const [settings, history] = await Promise.all([book.current(), book.history(CHANGES_SHOWN)]);
      const mudou = c.req.query('mudou') ?? '';
      const changed = isSettingName(mudou) ? mudou : undefined;
      const names = await namesOf(new Set(history.map(({ by }) => by)));
      return show(c, settingsPage({ operator, settings, history, names, changed }), { files });
    }),
  );

  routes.post(SETTINGS_PATH, guardChange, (c) =>
    calmly(c, needs, async () => {
      const operator = await operatorOf(c);
      if (!operator) return c.redirect(loginPath, 303);
      const no = (said: string, status: 400 | 403 | 409) => show(c, refusal(SETTINGS_PATH, said), { files, status });
      if (operator.role !== 'admin') return no('Só a administração muda os ajustes.', 403);
      const wanted = wantedBy(await c.req.parseBody());
      if (typeof wanted === 'string') return no(wanted, 400);
      const { name, why } = wanted;
      const before = (await book.current()).get(name);
      const outcome = await book.change({ ...wanted, by: operator.id });
      if (outcome.kind !== 'changed') return no(SAID[outcome.kind], outcome.kind === 'conflict' ? 409 : 400);
      const details = { from: before, to: (await book.current()).get(name) };
      await record({ operatorId: operator.id, action: 'setting-changed', about: name, reason: why, details });
      return c.redirect(`${SETTINGS_PATH}?mudou=${name}`, 303);
    }),
  );

  async function namesOf(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
    const known = await Promise.all([...ids].map(async (id) => [id, (await nameOf(id)) ?? id] as const));
    return new Map(known);
  }
  return routes;
}

/** What a form asks for; words for why it cannot be. */
function wantedBy(form: Readonly<Record<string, unknown>>): Omit<Parameters<SettingsBook['change']>[0], 'by'> | string {
  const name = text(form.name);
  const why = text(form.why).trim();
  if (!isSettingName(name)) return 'Esse ajuste não existe.';
  if (why === '' || why.length > LONGEST_REASON) return 'Diga o motivo em poucas palavras.';
  const expected = SETTINGS[name].schema.safeParse(readAs(name, text(form.expected)));
  const value = readAs(name, text(form.value));
  return { name, why, value, ...(expected.success ? { expected: expected.data } : {}) };
}

const SAID: Readonly<Record<Exclude<SettingOutcome['kind'], 'changed'>, string>> = {
  same: 'Esse já era o valor. Nada mudou.',
  'not-valid': 'Esse valor não serve para este ajuste. Nada mudou.',
  conflict: 'Outra pessoa mudou este ajuste enquanto a página estava aberta. Veja o valor de agora e decida de novo.',
};

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
