import type { IssueId, PartyId, Terms } from '../../../../game/scenario/id';

/** What an agreement is written from: a draft, a version on the table, or what is in force. */
export type Paper = Readonly<{
  instrument: string;
  content: Readonly<{ terms: Terms; clauses: Readonly<Record<IssueId, string>> }>;
  /** Everyone who reads it. */
  table: readonly PartyId[];
  author: PartyId;
  /** Null while it is a draft. */
  version: number | null;
  /** The version that this one amends or would amend. */
  amends: Readonly<{ version: number; author: PartyId }> | null;
  inForce: boolean;
  /** Who has signed this very version, and when in words, as far as that is known. */
  signed: readonly Readonly<{ party: PartyId; when: string | null }>[];
  /** Since when the agreement that it replaces is in force, and the issues on which that falls back. */
  replaces: Readonly<{ since: string; fallsBack: readonly IssueId[] }> | null;
}>;
