import { z } from 'zod';
import { Finding } from '../../../game/session/finding';

/** A finding half written: what is open is an empty text. `when` as in a finding. */
export const FindingDraft = z.object({
  kind: Finding.shape.kind,
  category: z.string(),
  text: z.string(),
  recommendation: z.string(),
  owner: z.string(),
  due: z.string(),
  when: Finding.shape.when,
});
export type FindingDraft = z.infer<typeof FindingDraft>;

export const fresh = (finding: Finding | null): FindingDraft => ({
  kind: finding?.kind ?? 'improvement',
  category: finding?.category ?? '',
  text: finding?.text ?? '',
  recommendation: finding?.recommendation ?? '',
  owner: finding?.owner ?? '',
  due: finding?.due ?? '',
  when: finding?.when ?? null,
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The finding that a draft makes, or what it still lacks, in words. */
export function findingOf(draft: FindingDraft): Readonly<{ value: Finding | null; missing: string }> {
  if (draft.category.trim() === '') return { value: null, missing: 'Name a category.' };
  if (draft.text.trim() === '') return { value: null, missing: 'Say what the exercise showed.' };
  const { kind, when } = draft;
  const found = Finding.safeParse({
    kind,
    category: draft.category,
    text: draft.text,
    recommendation: orNull(draft.recommendation),
    owner: orNull(draft.owner),
    due: orNull(draft.due),
    when,
  });
  return found.success ? { value: found.data, missing: '' } : { value: null, missing: 'The date is not one yet.' };
}
