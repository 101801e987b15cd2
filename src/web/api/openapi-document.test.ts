import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { anOperatorConsole } from '../../../tests/support/an-operator-console.ts';
import { apiApp, askApi } from '../../../tests/support/api-app.ts';
import { dashboardClock } from '../../../tests/support/dashboard-server.ts';
import { ENDPOINTS } from './openapi-document.ts';

type Schema = Readonly<Record<string, unknown>>;
type Operation = {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
};
type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const PERSON = ENDPOINTS.filter(({ needs }) => needs !== 'operator' && needs !== 'nothing');
const app = () => apiApp({ clock: dashboardClock });
const inputOf = ({ method }: { method: string }) => (method === 'POST' ? { sent: { strategy: 'snowball' } } : {});

describe('the document of the API', () => {
  let document: Document;
  /** What is wrong in a value, by a schema of the document. */
  let wrongIn: (schema: Schema, value: unknown) => unknown;
  beforeAll(async () => {
    document = (await askApi(app(), '/api/openapi.json')).body;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'https://denserola.example/api', components: document.components });
    wrongIn = (schema, value) => {
      const check = ajv.compile(
        JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://denserola.example/api#/')),
      );
      return check(value) ? undefined : check.errors;
    };
  });

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const found = await validator.validate(structuredClone(document));
    expect(found.errors).toBeUndefined();
    expect(found.valid).toBe(true);
    expect(validator.version).toBe('3.1');
    const planted = structuredClone(document) as { paths: Record<string, unknown> };
    planted.paths['api/without-a-slash'] = {};
    expect((await new Validator().validate(planted)).valid).toBe(false);
  });

  it('leaves no reference without what it names', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
    expect(refs.length).toBeGreaterThan(100);
    const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(refs.filter((ref) => !names.includes(ref))).toEqual([]);
    const ids = Object.values(document.paths).flatMap((path) => Object.values(path).map((one) => one.operationId));
    expect(new Set(ids).size).toBe(ENDPOINTS.length);
  });

  it('has every route of the API, and no other', () => {
    const ofPeople = apiApp().routes.filter(({ method }) => method !== 'ALL');
    const ofTheTeam = anOperatorConsole()
      .table()
      .filter(({ path }) => path.startsWith('/api'));
    const told = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const there = [...ofPeople, ...ofTheTeam].map(({ method, path }) => `${method} ${path}`);
    expect(told.toSorted()).toEqual([...new Set(there)].toSorted());
  });

  it.each(PERSON.map((one) => [one.path, one] as const))('is what %s answers', async (path, endpoint) => {
    const { status, headers, body } = await askApi(app(), path, { who: 'joana', ...inputOf(endpoint) });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    const operation = operationOf(path, endpoint.method);
    const schema = operation.responses['200']?.content['application/json']?.schema ?? {};
    expect(wrongIn(schema, body)).toBeUndefined();
    expect(wrongIn(schema, { ...body, [Object.keys(body)[0] ?? '']: undefined })).toBeDefined();
  });

  it.each(['marlene', 'raimundo', 'cheia'])('is what is answered about %s, too', async (who) => {
    for (const { path, method } of PERSON.filter(({ needs }) => needs === 'roadmap')) {
      const { body } = await askApi(app(), path, { who });
      const schema = operationOf(path, method).responses['200']?.content['application/json']?.schema ?? {};
      expect([path, wrongIn(schema, body)]).toEqual([path, undefined]);
    }
  });

  it('is what the figures of operators are', async () => {
    const console = anOperatorConsole();
    const cookie = await console.logIn(await console.enrolled('Vera', 'viewer'));
    const answer = await console.ask('/api/operators/figures', { cookie });
    expect(answer.status).toBe(200);
    expect(wrongIn({ $ref: '#/components/schemas/Figures' }, await answer.json())).toBeUndefined();
  });

  it.each(PERSON.map((one) => [one.path, one] as const))('tells what %s may refuse', async (path, endpoint) => {
    const { responses } = operationOf(path, endpoint.method);
    for (const [who, query] of [
      [undefined, ''],
      ['novato', ''],
      ['nobody', ''],
      ['joana', '?unknown=1'],
    ] as const) {
      const { status, body, headers } = await askApi(app(), `${path}${query}`, {
        ...(who === undefined ? {} : { who }),
        ...inputOf(endpoint),
      });
      if (status === 200) continue;
      const told = responses[status] as
        | { description?: string; content: Record<string, { schema: Schema }> }
        | undefined;
      expect(told?.description).toContain(`\`${body.code}\``);
      expect(headers.get('content-type')).toBe('application/problem+json');
      expect(wrongIn(told?.content['application/problem+json']?.schema ?? {}, body)).toBeUndefined();
    }
  });

  it('takes for input just what the handler takes', async () => {
    const inputs = [
      {},
      { extraMonthlyCentavos: 100 },
      { extraMonthlyCentavos: 1.5 },
      { extraMonthlyCentavos: 500_001 },
      { oneOff: { amountCentavos: 100, in: '2027-01' } },
      { oneOff: { amountCentavos: 100 } },
      { oneOff: { amountCentavos: 100, in: '2027-1' } },
      { income: { differenceCentavos: -100, from: '2027-01', until: '2027-02' } },
      { strategy: 'custom' },
      { strategy: 'best' },
      { offers: { o1: 'maybe' } },
      { more: 1 },
    ];
    for (const sent of inputs) {
      const isTold = wrongIn({ $ref: '#/components/schemas/WhatIfInput' }, sent) === undefined;
      const { status } = await askApi(app(), '/api/what-if', { who: 'joana', sent });
      expect([sent, status === 200]).toEqual([sent, isTold]);
    }
  });

  it('names money, and nothing else, in centavos', () => {
    const MONEY = '#/components/schemas/Centavos';
    const all = propertiesIn(document.components.schemas);
    const answers = all.filter(([name]) => !name.includes('_'));
    const isMoney = ({ $ref, anyOf = [] }: Schema) =>
      $ref === MONEY || (anyOf as readonly Schema[]).some(({ $ref: ref }) => ref === MONEY);
    const named = answers.filter(([, schema]) => isMoney(schema)).map(([name]) => name);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !/Centavos$/.test(name))).toEqual([]);
    const others = all
      .filter(([name, schema]) => /centavos$/i.test(name) && !isMoney(schema))
      .map(([, schema]) => schema);
    const types = others.map((schema) => JSON.stringify(schema)).filter((schema) => !schema.includes('"integer"'));
    expect(types).toEqual([]);
  });

  function operationOf(path: string, method: string): Operation {
    const operation = document.paths[path]?.[method.toLowerCase()];
    if (!operation) throw new Error(`${method} ${path} is not in the document`);
    return operation;
  }
});

/** Every property of every object in these schemas, by its name. */
function propertiesIn(value: unknown): readonly (readonly [name: string, schema: Schema])[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'properties' in value ? Object.entries(value.properties as Readonly<Record<string, Schema>>) : [];
  return [...own, ...Object.values(value).flatMap(propertiesIn)];
}
