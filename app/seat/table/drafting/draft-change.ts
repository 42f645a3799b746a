import type { Command } from '../../../../game/session/commands';
import type { Draft, DraftEdit } from '../../../../game/session/draft';
import { withEdit, withReplacement, withRestored } from '../../../../game/session/evolve/papers';
import type { SharedDraft } from '../../../../game/session/state';
import { unreachable } from '../../../../game/unreachable';

export type DraftCommand = Extract<Command, { type: 'edit-draft' | 'replace-draft' | 'restore-draft' }>;

/** What a draft will be once the server has taken a command that is on its way. */
export function afterCommand(draft: SharedDraft, command: DraftCommand, by: SharedDraft['by']): SharedDraft {
  switch (command.type) {
    case 'edit-draft':
      return withEdit(draft, command.edit, by);
    case 'replace-draft':
      return withReplacement(draft, command.draft, by);
    case 'restore-draft':
      return withRestored(draft, by);
    default:
      return unreachable(command);
  }
}

type Entries = Readonly<Record<string, string>>;

/** What has to be changed for one record to become another; null for what goes. Undefined where nothing does. */
function between(before: Entries, after: Entries): Record<string, string | null> | undefined {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => before[key] !== after[key],
  );
  return keys.length === 0 ? undefined : Object.fromEntries(keys.map((key) => [key, after[key] ?? null]));
}

/** A change in two parts: what was picked, which goes out at once, and what is being typed, which waits for a pause. */
export function changesOf(before: Draft, after: Draft): Readonly<{ picked: DraftEdit; typed: DraftEdit }> {
  const terms = between(before.terms, after.terms);
  const clauses = between(before.clauses, after.clauses);
  return {
    picked: {
      ...(terms ? { terms } : {}),
      ...(before.instrument === after.instrument ? {} : { instrument: after.instrument }),
      ...(before.to.join() === after.to.join() ? {} : { to: after.to }),
    },
    typed: {
      ...(clauses ? { clauses } : {}),
      ...(before.rationale === after.rationale ? {} : { rationale: after.rationale }),
    },
  };
}

export const isNothing = (edit: DraftEdit): boolean => Object.keys(edit).length === 0;

/** One edit laid over another: the later words hold. */
export const overlaid = (first: DraftEdit, then: DraftEdit): DraftEdit => ({
  ...first,
  ...then,
  ...(first.clauses || then.clauses ? { clauses: { ...first.clauses, ...then.clauses } } : {}),
});

/** The longest text that a draft takes, in characters: much more than may be tabled. */
const longest = 8_000;

/** What of an edit can be sent, and what is too long and waits here until it is shortened. */
export function sendable({ clauses = {}, rationale }: DraftEdit): Readonly<{ fits: DraftEdit; waits: DraftEdit }> {
  const part = (keep: (text: string | null) => boolean): DraftEdit => {
    const kept = Object.fromEntries(Object.entries(clauses).filter(([, text]) => keep(text)));
    return {
      ...(Object.keys(kept).length ? { clauses: kept } : {}),
      ...(rationale !== undefined && keep(rationale) ? { rationale } : {}),
    };
  };
  const fits = (text: string | null) => (text?.length ?? 0) <= longest;
  return { fits: part(fits), waits: part((text) => !fits(text)) };
}

/** What is left to send of an edit once a proposal that settles these issues was tabled from the draft. */
export function withoutTabled({ clauses = {} }: DraftEdit, issues: readonly string[]): DraftEdit {
  const left = Object.entries(clauses).filter(([issue]) => !issues.includes(issue));
  return left.length === 0 ? {} : { clauses: Object.fromEntries(left) };
}
