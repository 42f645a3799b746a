import { parseArgs } from 'node:util';
import { z } from 'zod';

const whole = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'a whole number from 1')
  .transform(Number);

const Given = z.object({
  seed: z.string().min(1).optional(),
  servers: whole.optional(),
  sessions: whole.optional(),
  faults: whole.optional(),
  minutes: whole.optional(),
  write: z.boolean().optional(),
});
export type Given = z.infer<typeof Given>;

const text = { type: 'string' } as const;
const options = {
  seed: text,
  servers: text,
  sessions: text,
  faults: text,
  minutes: text,
  write: { type: 'boolean' },
} as const;

/** What stands after the command; throws with a sentence where it cannot be understood. */
export function given(args: readonly string[]): Given {
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const parsed = Given.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ path, message }) => `--${String(path[0])} takes ${message}.`).join('\n'));
}
