import type { z } from 'zod';

/** The first complaint of a schema, as a sentence. */
export function complaint({ issues: [first] }: z.ZodError): string {
  if (!first) return 'It is not of the right form.';
  return `${first.path.length ? `${first.path.join('.')}: ` : ''}${first.message}.`;
}
