import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Path } from '../../game/scenario/faults/fault';
import { faultsOf } from '../../game/scenario/faults/faults';
import { ScenarioFile } from '../../game/scenario/scenario-file';
import { fullYaml } from '../../tests/support/full-scenario';
import { mend } from './mend';
import { scenarioSchema } from './scenario-schema';
import { isRecord } from './schema-node';

/** Every place of a value but its root. */
const placesIn = (value: unknown, above: Path = []): Path[] => {
  const below = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return below.flatMap(([step, child]) => [[...above, step], ...placesIn(child, [...above, step])]);
};

const full: unknown = parse(fullYaml);

/** The full scenario with something else in one place. */
function withJunk(path: Path, junk: unknown): unknown {
  const root: unknown = structuredClone(full);
  let holder: unknown = root;
  for (const step of path.slice(0, -1))
    holder = Array.isArray(holder) ? holder[Number(step)] : isRecord(holder) ? holder[step] : null;
  if (typeof holder !== 'object' || holder === null) throw new Error(`nothing at ${path.join('.')}`);
  Reflect.set(holder, path.at(-1) ?? '', junk);
  return root;
}

const begins = (path: Path, start: Path) => start.every((step, index) => step === path[index]);

const checked = (raw: unknown) => {
  const { value, mended, faults } = mend(ScenarioFile, scenarioSchema(), raw);
  return { value, schema: faults, rest: value ? faultsOf(value, mended) : [] };
};

test.each([[null], ['not a word of it'], [-1e9], [[]], [[7]], [{}], [{ 'not a word': 7 }], [true]])(
  'wherever %j stands instead, that place is told of and nothing else',
  (junk) => {
    const astray = placesIn(full).flatMap((path) => {
      const { value, schema, rest } = checked(withJunk(path, junk));
      const elsewhere = [...schema, ...rest].filter((fault) => !begins(fault.path, path));
      const told = value !== null && (schema.length === 0 ? [] : elsewhere);
      return told === false
        ? [`${path.join('.')}: given up`]
        : told.map((fault) => `${path.join('.')}: ${fault.path.join('.')} ${fault.message}`);
    });
    expect(astray).toEqual([]);
  },
  60_000,
);

test('where too much is wrong the rest is not judged', () => {
  const keys = (many: number) => Object.fromEntries(Array.from({ length: many }, (_, index) => [`k${index}`, 1]));
  const judged = (many: number) => mend(ScenarioFile, scenarioSchema(), { ...Object(full), ...keys(many) });
  expect(judged(500)).toMatchObject({ value: { id: 'two-banks' }, faults: { length: 500 } });
  expect(judged(501)).toMatchObject({ value: null, faults: { length: 501 } });
});
