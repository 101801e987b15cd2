import { attributeOf, refOf, type StackPlace } from './stack-values.ts';
import type { Resource, Template } from './template.ts';

export type ResolverNeeds = {
  readonly template: Template;
  readonly place: StackPlace;
  readonly parameters?: Readonly<Record<string, string>>;
  /** `Id.Attribute` → what it is where this runs, instead of what is made up. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What other stacks export. */
  readonly imports?: Readonly<Record<string, string>>;
};

export type Resolver = {
  /** The value with every function of CloudFormation in it worked out. Throws, naming what it does not know. */
  readonly resolve: (value: unknown) => unknown;
  /** Of a condition by its name; `undefined` is no condition. */
  readonly holds: (condition: string | undefined) => boolean;
};

/** Works out CloudFormation's functions, as its documentation tells them. */
export function resolver(needs: ResolverNeeds): Resolver {
  const { template, place, parameters = {}, attributes = {}, imports = {} } = needs;
  const pseudo: Readonly<Record<string, unknown>> = {
    'AWS::AccountId': place.account,
    'AWS::Region': place.region,
    'AWS::StackName': place.name,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::NoValue': undefined,
  };

  function resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(resolve).filter((one) => one !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [only] = entries;
    if (only && entries.length === 1) {
      const [name, argument] = only;
      if (name === 'Ref') return ref(String(argument));
      const work = FUNCTIONS[name];
      if (work) return work(argument);
      if (name.startsWith('Fn::')) throw new Error(`the template uses ${name}, which is not played here`);
    }
    return Object.fromEntries(
      entries.map(([key, one]) => [key, resolve(one)] as const).filter(([, one]) => one !== undefined),
    );
  }

  const FUNCTIONS: Readonly<Record<string, (argument: unknown) => unknown>> = {
    'Fn::GetAtt': (argument) => {
      const [id = '', ...rest] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
      return attribute(id, rest.join('.'));
    },
    'Fn::Join': (argument) => {
      const [between, parts] = list(argument);
      return list(resolve(parts)).join(text(between));
    },
    'Fn::Select': (argument) => {
      const [index, from] = list(argument);
      const chosen = list(resolve(from))[Number(resolve(index))];
      if (chosen === undefined) throw new Error(`Fn::Select finds nothing at ${String(index)}`);
      return chosen;
    },
    'Fn::Split': (argument) => {
      const [between, from] = list(argument);
      return text(resolve(from)).split(text(between));
    },
    'Fn::Sub': (argument) => {
      const [pattern, own] = Array.isArray(argument) ? argument : [argument, {}];
      return substitute(text(pattern), Object(own));
    },
    'Fn::If': (argument) => {
      const [condition, yes, no] = list(argument);
      return resolve(holds(text(condition)) ? yes : no);
    },
    'Fn::ImportValue': (argument) => {
      const name = text(resolve(argument));
      const value = imports[name];
      if (value === undefined) throw new Error(`no stack exports ${name}`);
      return value;
    },
    'Fn::FindInMap': (argument) => {
      const [map, first, second] = list(resolve(argument)).map(text);
      const found = template.Mappings?.[map ?? '']?.[first ?? '']?.[second ?? ''];
      if (found === undefined) throw new Error(`the map ${map} has no ${first}.${second}`);
      return found;
    },
    'Fn::Base64': (argument) => Buffer.from(text(resolve(argument))).toString('base64'),
    'Fn::Equals': (argument) => {
      const [one, other] = list(argument);
      return text(resolve(one)) === text(resolve(other));
    },
    'Fn::Not': (argument) => !isTrue(list(argument)[0]),
    'Fn::And': (argument) => list(argument).every(isTrue),
    'Fn::Or': (argument) => list(argument).some(isTrue),
    Condition: (argument) => (typeof argument === 'string' ? holds(argument) : { Condition: resolve(argument) }),
  };

  function isTrue(condition: unknown): boolean {
    return resolve(condition) === true;
  }

  function holds(name: string | undefined): boolean {
    if (name === undefined) return true;
    const condition = template.Conditions?.[name];
    if (condition === undefined) throw new Error(`the template has no condition ${name}`);
    return isTrue(condition);
  }

  function ref(name: string): unknown {
    if (name in pseudo) return pseudo[name];
    const parameter = template.Parameters?.[name];
    if (parameter) {
      const value = parameters[name] ?? parameter.Default;
      if (value === undefined) throw new Error(`the parameter ${name} has no value`);
      return value;
    }
    return refOf(name, resourceOf(name), place, namesOf(name));
  }

  function attribute(id: string, name: string): string {
    return attributes[`${id}.${name}`] ?? attributeOf(id, name, resourceOf(id), place, namesOf(id));
  }

  function namesOf(id: string) {
    return (property: string) => {
      const value = resolve(resourceOf(id).Properties?.[property]);
      return value === undefined ? undefined : text(value);
    };
  }

  function substitute(pattern: string, own: Readonly<Record<string, unknown>>): string {
    return pattern.replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in own) return text(resolve(own[name]));
      const dot = name.indexOf('.');
      return text(dot < 0 ? ref(name) : attribute(name.slice(0, dot), name.slice(dot + 1)));
    });
  }

  function resourceOf(id: string): Resource {
    const found = template.Resources[id];
    if (found === undefined) throw new Error(`the template has no resource ${id}`);
    return found;
  }

  return { resolve, holds };
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`a list was expected, not ${JSON.stringify(value)}`);
  return value;
}

function text(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`a text was expected, not ${JSON.stringify(value)}`);
}
