import { z } from 'zod';
import { Id } from './id';

/** One line of text of at most `max` characters. */
export const line = (max: number) => z.string().trim().min(1).max(max);
export const prose = z.string().trim().min(1).max(2_000);

/** Integer points of a score sheet or of a support score. */
export const points = z.number().int().min(-1_000).max(1_000);
export const byParty = z.record(Id, points);

const oneOrMore = z.union([Id, z.array(Id).min(1).max(8)]);

/** A condition as authors write it: for each issue one option, or a list of which any will do. */
export const When = z.record(Id, oneOrMore);
export type When = z.infer<typeof When>;

/** A condition, or several of which any will do. */
export const WhenAny = z.union([When, z.array(When).min(1).max(24)]);

/** A clause of one reader: when these issues have these options, add these points. */
export const WhenPoints = z.strictObject({ when: When, points });

export const path = z
  .string()
  .regex(
    /^[a-z0-9-]+(\/[a-z0-9-]+)*\.md$/,
    'a Markdown file beside scenario.yaml, named in lower case, like briefs/us.md',
  );
