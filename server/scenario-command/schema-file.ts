import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scenarioSchema } from '../scenario/scenario-schema';
import type { Report } from './report';

export const schemaPath = (root: string): string => join(root, 'scenarios', 'scenario.schema.json');

/** Writes the JSON Schema that editors complete and check scenario files with. */
export async function writeSchema(root: string): Promise<Report> {
  await writeFile(schemaPath(root), `${JSON.stringify(scenarioSchema(), null, 2)}\n`);
  return { code: 0, lines: ['scenarios/scenario.schema.json is up to date'] };
}
