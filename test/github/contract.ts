/** GitHub's own description of its API (test/github/openapi.json) as a judge of requests and answers. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: { readonly type: string };
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: unknown }>>;
}

/** An operation found for a request. */
export interface Route {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly described: Operation;
  /** Where it is in the description, as a JSON pointer. */
  readonly pointer: string;
}

const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'));
allowNull(description);
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false });
ajv.addSchema(description, 'github');
const JSON_BODY = 'content/application~1json/schema';

/** In the words of OpenAPI 3.0 a nullable enumeration need not list null; in those of JSON Schema it must. */
function allowNull(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { nullable, enum: words } = node as { nullable?: unknown; enum?: unknown };
  if (nullable === true && Array.isArray(words) && !words.includes(null)) words.push(null);
  for (const value of Object.values(node)) allowNull(value);
}

/** The operation that a method and a path stand for; undefined when the description has none. */
export function findRoute(method: string, path: string): Route | undefined {
  for (const [template, methods] of Object.entries<Record<string, Operation>>(description.paths)) {
    const described = methods[method.toLowerCase()];
    const found = described && new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(path);
    if (!found) continue;
    const pointer = `/paths/${template.replaceAll('/', '~1')}/${method.toLowerCase()}`;
    return { operation: described.operationId, params: { ...found.groups }, described, pointer };
  }
  return undefined;
}

/** What is wrong with a request, in words; nothing when it keeps to the description. */
export function requestProblems(route: Route, query: URLSearchParams, body: unknown): string[] {
  const parameters = route.described.parameters.map(resolve);
  const given = { ...Object.fromEntries(query), ...route.params };
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = Object.keys(given).filter((name) => !known.has(name));
  return [
    ...unknown.map((name) => `parameter ${name} is not described`),
    ...parameters.flatMap(({ name, required, schema }) => {
      const value = given[name];
      if (value === undefined) return required ? [`parameter ${name} is missing`] : [];
      const typed = schema.type === 'integer' ? Number(value) : value;
      return ajv.validate(schema, typed) ? [] : [`parameter ${name}=${value}: ${ajv.errorsText()}`];
    }),
    ...bodyProblems(route, body),
  ];
}

/** What is wrong with an answer. A status that GitHub does not describe cannot be judged: that is a problem too. */
export function answerProblems(route: Route, status: number, body: unknown): string[] {
  const answer = route.described.responses[status];
  if (!answer) return [`status ${status} is not described`];
  const pointer = answer.$ref?.slice(1) ?? `${route.pointer}/responses/${status}`;
  const { content } = answer.$ref ? (at(pointer) as { content?: unknown }) : answer;
  if (content === undefined) return body === undefined ? [] : ['there should be no body'];
  return problems(`${pointer}/${JSON_BODY}`, body);
}

function bodyProblems(route: Route, body: unknown): string[] {
  const { requestBody } = route.described;
  if (!requestBody) return body === undefined ? [] : ['there should be no body'];
  if (body === undefined) return requestBody.required ? ['the body is missing'] : [];
  return problems(`${route.pointer}/requestBody/${JSON_BODY}`, body);
}

function problems(pointer: string, value: unknown): string[] {
  const validate = compiled(`github#${encodeURI(pointer)}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath || 'body'} ${error.message}`);
}

function compiled(reference: string): ValidateFunction {
  return ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
}

function resolve(parameter: Parameter | { readonly $ref: string }): Parameter {
  return '$ref' in parameter ? (at(parameter.$ref.slice(1)) as Parameter) : parameter;
}

function at(pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce((node, key) => node?.[key.replaceAll('~1', '/')], description);
}
