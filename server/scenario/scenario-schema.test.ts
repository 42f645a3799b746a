import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fullYaml } from '../../tests/support/full-scenario';
import { jsonSchemaOf, scenarioSchema } from './scenario-schema';

test('the schema for editors is that of the language: npm run scenario -- schema', async () => {
  const written = await readFile('scenarios/scenario.schema.json', 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
});

test('a scenario names it in its first line', async () => {
  for (const entry of await readdir('scenarios', { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const yaml = await readFile(`scenarios/${entry.name}/scenario.yaml`, 'utf8');
    expect(yaml.split('\n')[0], entry.name).toBe('# yaml-language-server: $schema=../scenario.schema.json');
  }
});

test('what may be left out is not required, and rules may hold rules', () => {
  const back = z.fromJSONSchema(JSON.parse(JSON.stringify(scenarioSchema())));
  expect(back.safeParse(parse(fullYaml)).success).toBe(true);
  expect(back.safeParse(parse(fullYaml.replace('atLeast: 1', 'atLest: 1'))).success).toBe(false);
  expect(back.safeParse(parse(fullYaml.replace('title:', 'titel:'))).success).toBe(false);
});

test('a pattern says in words what it means', () => {
  const schema = jsonSchemaOf(
    z.strictObject({ code: z.string().regex(/^[a-z]{2}$/, 'two letters'), free: z.string() }),
  );
  expect(schema.properties).toEqual({
    code: { type: 'string', pattern: '^[a-z]{2}$', patternErrorMessage: 'two letters' },
    free: { type: 'string' },
  });
});

test('every part of a scenario says what it is for', () => {
  const parts = Object.entries(scenarioSchema().properties ?? {});
  expect(parts.length).toBeGreaterThan(20);
  for (const [name, node] of parts) expect(node, name).toHaveProperty('description');
});
