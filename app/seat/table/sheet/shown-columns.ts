import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { latest } from '../../../../game/session/latest';
import type { Proposal, State } from '../../../../game/session/state';
import { awaiting, openProposals } from '../words/proposal-words';
import { proposalKey, type SheetColumn, type Sources, sheetColumn } from './sheet-column';

const mostByDefault = 3;

const byTabling = (a: Proposal, b: Proposal): number => (a.versions[0]?.at ?? 0) - (b.versions[0]?.at ?? 0);

/** Open proposals that wait for this party, and not by its own doing. */
export const awaitingAnswer = (state: State, scenario: PublicScenario, party: PartyId | null): readonly Proposal[] =>
  party === null ? [] : awaiting(state, scenario, party).filter((proposal) => latest(proposal).author !== party);

/**
 * What stands on the sheet until the reader chooses: proposals that wait for an answer, then the newest others. In the
 * order of tabling, so that a new one comes in at the end and moves nothing.
 */
export function defaultColumns(state: State, scenario: PublicScenario, party: PartyId | null): readonly string[] {
  const waiting = awaitingAnswer(state, scenario, party);
  return [...new Set([...waiting, ...openProposals(state)])]
    .slice(0, mostByDefault)
    .sort(byTabling)
    .map(({ id }) => proposalKey(id));
}

/** The columns of these keys, each once: an earlier version that is the latest again to this reader is one with it. */
export function shownColumns(sources: Sources, keys: readonly string[]): readonly SheetColumn[] {
  const columns = new Map<string, SheetColumn>();
  for (const key of keys) {
    const column = sheetColumn(sources, key);
    if (column) columns.set(column.key, column);
  }
  return [...columns.values()];
}

export const withColumn = (keys: readonly string[], key: string): readonly string[] =>
  keys.includes(key) ? keys : [...keys, key];

export const withoutColumn = (keys: readonly string[], key: string): readonly string[] =>
  keys.filter((each) => each !== key);
