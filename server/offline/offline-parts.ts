import { z } from 'zod';
import { FontFace } from './font-faces';

/** What every offline review is put together from, and the Parley it is of: made once, when the pages are built. */
export const OfflineParts = z.strictObject({
  version: z.string(),
  script: z.string(),
  styles: z.string(),
  faces: z.array(FontFace),
});
export type OfflineParts = z.infer<typeof OfflineParts>;
