import { z } from 'zod';
import { byParty, line } from './fields';
import { Id } from './id';

export const Option = z.strictObject({ id: Id, name: line(80), explanation: line(600), points: byParty });

/** What is negotiated. `statusQuo` is the option that holds where nothing is agreed. */
export const Issue = z.strictObject({
  id: Id,
  name: line(40),
  question: line(200),
  statusQuo: Id,
  options: z.array(Option).min(2).max(8),
});
