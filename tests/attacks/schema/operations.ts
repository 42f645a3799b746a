import fc from 'fast-check';
import { z } from 'zod';
import { type Ends, valuesOf } from './values-of';

const Described = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        requestBody: z
          .object({ content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.json()) })) })
          .optional(),
        parameters: z
          .array(z.object({ name: z.string(), in: z.string(), schema: z.record(z.string(), z.json()) }))
          .optional(),
      }),
    ),
  ),
});

export interface Operation {
  /** As in the description: `GET /api/review`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** What its body may be; null where it has none. */
  readonly body: z.ZodType | null;
  readonly query: readonly string[];
  readonly params: readonly string[];
}

/** Read back, a pattern loses the flag without which classes of characters mean nothing. */
const readable = (schema: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === 'pattern' && /\\p\{/i.test(value) ? undefined : value)));

const bodyOf = (schema: Record<string, unknown> | undefined): z.ZodType | null =>
  schema === undefined ? null : z.fromJSONSchema(readable(schema));

/** Every operation that a server describes of itself. */
export async function operationsOf(url: string): Promise<readonly Operation[]> {
  const response = await fetch(`${url}/api/openapi.json`);
  const { paths } = Described.parse(await response.json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody, parameters = [] }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      body: bodyOf(requestBody?.content['application/json']?.schema),
      query: parameters.filter((each) => each.in === 'query').map(({ name }) => name),
      params: parameters.filter((each) => each.in === 'path').map(({ name }) => name),
    })),
  );
}

/** The path with its parameters filled in. */
export const pathWith = ({ path, params }: Operation, value: string): string =>
  params.reduce((filled, name) => filled.replace(`{${name}}`, value), path);

/** Bodies that an operation understands; one that has none gets none. */
export const bodiesFor = ({ body }: Operation, ends: Ends, count: number): readonly unknown[] =>
  body ? fc.sample(valuesOf(body, ends), { numRuns: count, seed: 5 }) : [undefined];
