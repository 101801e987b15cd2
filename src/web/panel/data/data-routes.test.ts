import { describe, expect, it } from 'vitest';
import { panelApp } from '../../../../tests/support/panel-app.ts';
import type { DataNeeds } from './data-routes.ts';
import { EXPORT_TABLES } from './export-tables.ts';
import { personExport } from './person-export.ts';

async function ask(path: string, changes: Partial<DataNeeds> = {}, form?: Record<string, string>) {
  const erased: string[] = [];
  const app = panelApp({
    erase: async (personId) => {
      erased.push(personId);
      return 'erased';
    },
    ...changes,
  });
  const response = await app.request(path, {
    headers: { cookie: 'who=joana' },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  return { response, erased };
}

const byLink: Partial<DataNeeds> = { visitorOf: async () => ({ personId: 'joana', level: 'link' }) };
const stale: Partial<DataNeeds> = { stepUp: async () => 'needed' };
const SENSITIVE = ['/painel/dados/tudo.json', '/painel/dados/mensagens.csv', '/painel/dados/apagar'];

describe('sensitive pages', () => {
  it.each(SENSITIVE.flatMap((path) => [[path, 'a link', byLink] as const, [path, 'an old code', stale] as const]))(
    '%s asks for a code after %s',
    async (path, _, changes) => {
      const { response } = await ask(path, changes);
      expect(response.status).toBe(303);
      // Back to the page where a file is: a browser that gets a file stays on the form of a code that is used up.
      const back = path.endsWith('apagar') ? path : '/painel/dados';
      expect(response.headers.get('location')).toBe(`/entrar/confirmar?para=${encodeURIComponent(back)}`);
    },
  );

  it.each([
    ['a link', byLink],
    ['an old code', stale],
  ])('erase nothing after %s', async (_, changes) => {
    const { response, erased } = await ask('/painel/dados/apagar', changes, { certeza: 'sim' });
    expect(response.headers.get('location')).toContain('/entrar/confirmar');
    expect(erased).toEqual([]);
  });
});

describe('the export', () => {
  it('is at hand once a code was entered, and says so', async () => {
    expect(await (await ask('/painel/dados')).response.text()).toContain('Código conferido');
    expect(await (await ask('/painel/dados', stale)).response.text()).toContain('pedimos um código do WhatsApp');
    expect(await (await ask('/painel/dados', byLink)).response.text()).toContain('pedimos um código do WhatsApp');
  });

  it('leads who is not logged in to its page, not to the file', async () => {
    const { response } = await ask('/painel/dados/tudo.json', { visitorOf: async () => undefined });
    expect(response.headers.get('location')).toBe('/entrar?para=%2Fpainel%2Fdados');
  });

  it('comes as one JSON file that is what its schema says', async () => {
    const { response } = await ask('/painel/dados/tudo.json');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const all = personExport.parse(await response.json());
    expect(all).toMatchObject({ pessoa: { primeiro_nome: 'Maria' }, consentimento: { agora: 'autorizado' } });
  });

  it.each(EXPORT_TABLES.map(({ name }) => name))('comes as %s.csv', async (name) => {
    const { response } = await ask(`/painel/dados/${name}.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has what other parts keep', async () => {
    const others = [{ name: 'sessões', of: async () => [{ desde: '2026-12-01', aparelho: 'Chrome' }] }];
    const { response } = await ask('/painel/dados/tudo.json', { others });
    expect(personExport.parse(await response.json()).outros).toEqual({
      sessões: [{ desde: '2026-12-01', aparelho: 'Chrome' }],
    });
  });

  it('is of nobody who is not known any more', async () => {
    const { response } = await ask('/painel/dados/tudo.json', { data: { of: async () => undefined } });
    expect(response.headers.get('location')).toContain('/entrar');
  });
});

describe('the erase', () => {
  it('is not done by looking at its page', async () => {
    const { response, erased } = await ask('/painel/dados/apagar');
    expect(await response.text()).toContain('Apagar tudo?');
    expect(erased).toEqual([]);
  });

  it('needs its own confirmation', async () => {
    const { response, erased } = await ask('/painel/dados/apagar', {}, {});
    expect(await response.text()).toContain('marque a caixa');
    expect(erased).toEqual([]);
  });

  it('is done for the person of the session, and for nobody when the form says more than ours does', async () => {
    const meddled = await ask('/painel/dados/apagar', {}, { certeza: 'sim', personId: 'raimundo' });
    expect([meddled.response.status, meddled.erased]).toEqual([400, []]);
    const { response, erased } = await ask('/painel/dados/apagar', {}, { certeza: 'sim' });
    expect(await response.text()).toContain('Pronto, apagamos tudo');
    expect(erased).toEqual(['joana']);
  });

  it('passes the guard of changes first', async () => {
    const guardChange: DataNeeds['guardChange'] = async (c) => c.text('no', 403);
    const { response, erased } = await ask('/painel/dados/apagar', { guardChange }, { certeza: 'sim' });
    expect(response.status).toBe(403);
    expect(erased).toEqual([]);
  });

  it('says so when a turn is under way', async () => {
    const { response } = await ask('/painel/dados/apagar', { erase: async () => 'busy' }, { certeza: 'sim' });
    expect(await response.text()).toContain('Ainda não apagamos');
  });
});
