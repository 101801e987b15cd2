import * as z from 'zod';
import { kept } from '../panel/data/person-export.ts';
import { CALENDAR } from './answers/calendar.ts';
import { DEBTS } from './answers/debts.ts';
import { EVOLUTION } from './answers/evolution.ts';
import { EXPORT } from './answers/export.ts';
import { FIGURES } from './answers/figures.ts';
import { debtKind, paymentReason, strategy } from './answers/kinds.ts';
import { ME } from './answers/me.ts';
import { MONTH } from './answers/month.ts';
import { OVERVIEW } from './answers/overview.ts';
import { planMonth } from './answers/plan-month.ts';
import { ROADMAP } from './answers/roadmap.ts';
import { step } from './answers/step.ts';
import { STRATEGIES } from './answers/strategies.ts';
import { WHAT_IF } from './answers/what-if.ts';
import { type Endpoint, problemsOf } from './endpoint.ts';
import { OPENAPI } from './openapi-endpoint.ts';
import { PROBLEMS, type ProblemCode } from './problem.ts';
import { centavos, debtName, id, instant, localDate, month } from './units.ts';

/** Every operation there is. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...[OPENAPI, ME, OVERVIEW, MONTH, DEBTS, ROADMAP],
  ...[EVOLUTION, STRATEGIES, CALENDAR, WHAT_IF, EXPORT, FIGURES],
];

/** Parts of answers that have a name of their own. */
const PARTS = {
  ...{ Centavos: centavos, LocalDate: localDate, Month: month, Instant: instant, Id: id, DebtName: debtName },
  ...{ DebtKind: debtKind, PaymentReason: paymentReason, Strategy: strategy },
  ...{ MonthStep: step, PlanMonth: planMonth, AsStored: kept },
};

type Names = { readonly session: string; readonly operatorSession: string };

/** The API as an OpenAPI 3.1 document, made of the very schemas that its handlers go by. `names` are of the cookies. */
export function openApiDocument(names: Names) {
  return {
    openapi: '3.1.1' as const,
    info: {
      title: 'DenserolaAI',
      version: '1',
      summary: 'What a person’s own pages show, and the operators’ figures, for programs.',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(ENDPOINTS.map((one) => [one.path, { [one.method.toLowerCase()]: operation(one) }])),
    components: {
      schemas: schemas(),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: names.session, description: 'Of a person, from /entrar.' },
        operatorSession: {
          ...{ type: 'apiKey', in: 'cookie', name: names.operatorSession },
          description: 'Of the operators’ console, from /operacao, on its own host.',
        },
      },
    },
  };
}

const DESCRIPTION = `Amounts are whole centavos, months are as in 2026-12, days are by the calendar of Brasília. Every field is
always there; what is not known is null. Fields and codes may be added, so read past those that you do not know; none changes its
meaning. What is not an answer is application/problem+json with a code. A POST must say that it comes from us
(Sec-Fetch-Site: same-origin, as browsers do by themselves), and other sites are let in by no CORS header.`;

function operation({ name, summary, needs, query, body, answer, ...rest }: Endpoint) {
  return {
    operationId: name.charAt(0).toLowerCase() + name.slice(1),
    summary,
    parameters: [...(query ? parametersOf(query) : []), ...(rest.method === 'POST' ? [FROM_US] : [])],
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: ref(`${name}Input`) } } } }
      : {}),
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: ref(name) } } },
      ...refusals(problemsOf({ ...rest, needs })),
    },
    security: SECURITY[needs],
  };
}

const PERSON = [{ session: [] }];
const SECURITY: Readonly<Record<Endpoint['needs'], readonly Readonly<Record<string, readonly string[]>>[]>> = {
  nothing: [],
  login: PERSON,
  code: PERSON,
  roadmap: PERSON,
  premium: PERSON,
  'open-debts': PERSON,
  operator: [{ operatorSession: [] }],
};

/** By status, with the codes that it may bear. */
function refusals(codes: readonly ProblemCode[]) {
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, told]) => [
      status,
      {
        description: told.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join(' '),
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  );
}

function parametersOf(query: z.ZodType) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input', override: tidy });
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', required: required.includes(name), schema },
  }));
}

/** Browsers send it by themselves, and let no page write it. */
const FROM_US = {
  ...{ name: 'Sec-Fetch-Site', in: 'header', required: false, schema: { const: 'same-origin' } },
  description: 'Needed of whatever is not a browser: says that no page of another site asks.',
};

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function schemas() {
  const registry = z.registry<{ readonly id: string }>();
  const named = [
    ...Object.entries({ ...PARTS, Problem: problem }),
    ...ENDPOINTS.flatMap(({ name, answer, body }) => [
      [name, answer] as const,
      ...(body ? [[`${name}Input`, body] as const] : []),
    ]),
  ];
  for (const [name, schema] of named) registry.add(schema, { id: name });
  const made = z.toJSONSchema(registry, { uri: (name) => ref(name).$ref, override: tidy });
  return Object.fromEntries(Object.entries(made.schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]));
}

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('What a program goes by.'),
    errors: z
      .array(z.object({ in: z.enum(['query', 'body']), pointer: z.string(), detail: z.string() }))
      .optional()
      .describe('Of `invalid-input`: where, as JSON Pointers, and what.'),
  })
  .describe('RFC 9457.');

/** A format says what the expression behind it checks, and every whole number here is a safe one. An answer may grow. */
function tidy({ zodSchema, jsonSchema }: Overridden): void {
  // What is described anew repeats the pattern of what it refers to.
  if (jsonSchema.format !== undefined || jsonSchema.$ref !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  const { def } = zodSchema._zod;
  if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
}

type Overridden = { readonly zodSchema: z.core.$ZodTypes; readonly jsonSchema: z.core.JSONSchema.BaseSchema };
