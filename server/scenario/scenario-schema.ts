import { z } from 'zod';
import { ScenarioFile } from '../../game/scenario/scenario-file';
import { scenarioDescriptions } from './scenario-descriptions';

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

function nodeBelow(node: SchemaNode, step: string): SchemaNode {
  const next = step === '[]' ? node.items : node.properties?.[step];
  if (typeof next !== 'object' || Array.isArray(next)) throw new Error(`the schema has no ${step} here`);
  return next;
}

/** Says what each place is for. Places are keys, dots and `[]`. */
function described(schema: SchemaNode, descriptions: Readonly<Record<string, string>>): SchemaNode {
  for (const [place, description] of Object.entries(descriptions)) {
    const steps = place.replaceAll('[]', '.[]').split('.');
    steps.reduce(nodeBelow, schema).description = description;
  }
  return schema;
}

let made: SchemaNode | null = null;

/** The schema of scenario.yaml, made once. */
export function scenarioSchema(): SchemaNode {
  made ??= described({ title: 'A Parley scenario', ...jsonSchemaOf(ScenarioFile) }, scenarioDescriptions);
  return made;
}
