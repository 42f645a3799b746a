import { z } from 'zod';
import { ScenarioFile } from '../game/scenario/scenario-file';

export type SchemaNode = z.core.JSONSchema.BaseSchema;

/** What a pattern means, as its author said it; editors show it in place of the pattern. */
function meaningOf(type: z.core.$ZodType): string | undefined {
  const refused = z.core.safeParse(type, '\u0000').error?.issues.find(({ code }) => code === 'invalid_format');
  return refused?.message;
}

/** The JSON Schema of a file that a zod schema reads, for editors and for what messages say would be right. */
export function jsonSchemaOf(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const meaning = jsonSchema.pattern === undefined ? undefined : meaningOf(zodSchema);
      if (meaning !== undefined) jsonSchema['patternErrorMessage'] = meaning;
    },
  });
}

let made: SchemaNode | null = null;

/** The schema of scenario.yaml, made once. */
export function scenarioSchema(): SchemaNode {
  made ??= { title: 'A Parley scenario', ...jsonSchemaOf(ScenarioFile) };
  return made;
}
