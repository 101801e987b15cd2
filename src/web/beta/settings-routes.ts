import * as z from 'zod';
import type { Audit } from '../../ports/audit.ts';
import type { Operators } from '../../ports/operators.ts';
import {
  type AnySettingValue,
  isSettingName,
  SETTINGS,
  type SettingName,
  type SettingOutcome,
  type SettingsBook,
} from '../../ports/settings.ts';
import type { Console, Visit } from '../operators/console.ts';
import { formOf } from '../operators/form-of.ts';
import { readAs } from './setting-words.ts';
import { SETTINGS_PATH, settingsPage } from './settings-page.ts';

export type SettingsRouteNeeds = {
  readonly settings: SettingsBook;
  /** What whoever changed something is called. */
  readonly operators: Pick<Operators, 'list'>;
  readonly audit: Pick<Audit, 'record'>;
};

const CHANGES_SHOWN = 50;
const LONGEST_REASON = 300;
const changeForm = z.strictObject({
  name: z.string().refine(isSettingName),
  expected: z.string().max(100),
  value: z.string().max(100),
  why: z.string().trim().max(LONGEST_REASON),
});

/** `/operacao/ajustes`: everybody of the team reads, an admin changes, with a reason. */
export function addSettingsRoutes(console: Console, needs: SettingsRouteNeeds): void {
  const { settings: book, operators, audit } = needs;

  console.get(SETTINGS_PATH, 'viewer', (c, visit) => {
    const name = c.req.query('mudou') ?? '';
    return show(visit, { changed: isSettingName(name) ? name : undefined });
  });

  console.post(SETTINGS_PATH, 'admin', async (c, visit) => {
    const form = await formOf(c, changeForm);
    if (form === undefined) return show(visit, { problem: SAID['not-valid'] }, 400);
    const { name, why } = form;
    if (why === '') return show(visit, { problem: 'Diga o motivo em poucas palavras. Nada mudou.' }, 400);
    const value = parsedValue(name, form.value);
    if (value === undefined) return show(visit, { problem: SAID['not-valid'] }, 400);
    const before = (await book.current()).get(name);
    if (before === value) return show(visit, { problem: SAID.same }, 400);

    const entry = { operatorId: visit.operator.id, about: name, reason: why };
    await audit.record({ ...entry, action: 'setting-changed', details: { from: before, to: value } });
    const expected = parsedValue(name, form.expected);
    const wanted = { name, value, by: visit.operator.id, why, ...(expected === undefined ? {} : { expected }) };
    const { kind } = await book.change(wanted);
    if (kind === 'changed') return c.redirect(`${SETTINGS_PATH}?mudou=${name}`, 303);
    await audit.record({ ...entry, action: 'setting-changed-refused', details: { why: kind } });
    return show(visit, { problem: SAID[kind] }, 409);
  });

  type More = { readonly changed?: SettingName | undefined; readonly problem?: string };

  async function show(visit: Visit, { changed, problem }: More, status: 200 | 400 | 409 = 200) {
    const { operator } = visit;
    const [settings, history, team] = await Promise.all([
      book.current(),
      book.history(CHANGES_SHOWN),
      operators.list(),
    ]);
    const names = new Map(team.map(({ id, name }) => [id, name]));
    const body = settingsPage({ operator, settings, history, names, changed, problem });
    return visit.page({ title: 'Ajustes', current: SETTINGS_PATH, body, styles: ['beta.css'] }, status);
  }
}

/** What was put into the control; `undefined` when the setting takes no such value. */
function parsedValue(name: SettingName, written: string): AnySettingValue | undefined {
  const parsed = SETTINGS[name].schema.safeParse(readAs(name, written));
  return parsed.success ? parsed.data : undefined;
}

const SAID: Readonly<Record<Exclude<SettingOutcome['kind'], 'changed'>, string>> = {
  same: 'Esse já era o valor. Nada mudou.',
  'not-valid': 'Esse valor não serve para este ajuste. Nada mudou.',
  conflict: 'Outra pessoa mudou este ajuste enquanto a página estava aberta. Veja o valor de agora e decida de novo.',
};
