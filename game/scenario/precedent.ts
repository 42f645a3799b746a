import { z } from 'zod';
import { line, path } from './fields';
import { Id, Terms } from './id';

/** A named package, to begin a draft from and to compare with. `page` says more about it. */
export const Precedent = z.strictObject({
  id: Id,
  name: line(80),
  summary: line(400),
  source: line(300),
  page: path.optional(),
  terms: Terms,
});
