import type { PartyId, Terms } from '../../game/scenario/id';
import type { Brief, PublicScenario } from '../../game/scenario/readers';
import type { Event, EventOf } from '../../game/session/events';

/**
 * What a test works out of a raw log by itself, by plain loops over its events, to hold the figures of the review against:
 * it shares no code with them. Positions count events from 1; what is asked of a position is asked when it had happened.
 */
export const scenarioIn = (log: readonly Event[]): PublicScenario => {
  for (const event of log) if (event.type === 'scenario-adopted') return event.scenario;
  throw new Error('a log without a scenario');
};

export const eventsOf = <Type extends Event['type']>(log: readonly Event[], type: Type) => {
  const found: { event: EventOf<Type>; position: number }[] = [];
  for (let index = 0; index < log.length; index += 1) {
    const event = log[index];
    if (event && isA(event, type)) found.push({ event, position: index + 1 });
  }
  return found;
};

const isA = <Type extends Event['type']>(event: Event, type: Type): event is EventOf<Type> => event.type === type;

/** The round that a phase is in. */
export function roundOf(scenario: PublicScenario, phase: number): number {
  let before = 0;
  for (const [round, { phases }] of scenario.rounds.entries()) {
    before += phases.length;
    if (phase < before) return round;
  }
  return scenario.rounds.length;
}

export type RawAgreement = {
  proposal: string;
  instrument: string;
  by: readonly string[];
  terms: Terms;
  at: number;
  round: number;
};

/** The terms of a version of a proposal. */
export function termsOf(log: readonly Event[], proposal: string, version: number): Terms {
  for (const event of log) {
    if (event.type === 'proposal-tabled' && event.proposal === proposal && version === 1) return event.terms;
    if (event.type === 'proposal-amended' && event.proposal === proposal && event.version === version)
      return event.terms;
  }
  return {};
}

export function instrumentOf(log: readonly Event[], proposal: string): string {
  for (const event of log) if (event.type === 'proposal-tabled' && event.proposal === proposal) return event.instrument;
  return '';
}

/** Who has signed the latest version of a proposal by then. */
export function signedBy(log: readonly Event[], position: number, proposal: string): readonly PartyId[] {
  let signed: PartyId[] = [];
  for (const event of log.slice(0, position)) {
    if (!('proposal' in event) || event.proposal !== proposal) continue;
    if (event.type === 'proposal-amended') signed = [];
    if (event.type === 'proposal-signed') signed.push(event.party);
    if (event.type === 'signature-withdrawn') signed = signed.filter((party) => party !== event.party);
  }
  return signed;
}

/** Every agreement in force by then, also those that a later one under the same instrument has replaced. */
export function inForceAt(log: readonly Event[], position: number): readonly RawAgreement[] {
  let all: RawAgreement[] = [];
  let round = 0;
  for (const [index, event] of log.slice(0, position).entries()) {
    if (event.type === 'phase-started' || event.type === 'phase-reopened')
      round = roundOf(scenarioIn(log), event.phase);
    if (event.type === 'agreement-lapsed') all = all.filter(({ proposal }) => proposal !== event.proposal);
    if (event.type !== 'agreement-entered') continue;
    const { proposal, version, at } = event;
    const instrument = instrumentOf(log, proposal);
    all.push({
      proposal,
      instrument,
      by: signedBy(log, index, proposal),
      terms: termsOf(log, proposal, version),
      at,
      round,
    });
  }
  return all;
}

/** What holds with these agreements, in the order of their entry, and `last` after them all. */
export function packageOf(
  scenario: PublicScenario,
  agreements: readonly RawAgreement[],
  last?: Pick<RawAgreement, 'instrument' | 'by' | 'terms'>,
): Terms {
  const held: Record<string, { option: string; by: readonly string[] }> = {};
  for (const { id, statusQuo } of scenario.issues) held[id] = { option: statusQuo, by: [] };
  const all = [...agreements, ...(last ? [last] : [])];
  for (const [index, agreement] of all.entries()) {
    if (all.slice(index + 1).some(({ instrument }) => instrument === agreement.instrument)) continue;
    for (const [issue, option] of Object.entries(agreement.terms)) {
      const before = held[issue]?.by ?? [];
      if (before.every((party) => agreement.by.includes(party))) held[issue] = { option, by: agreement.by };
    }
  }
  const terms: Record<string, string> = {};
  for (const { id, held: option } of scenario.held) terms[id] = option;
  for (const [issue, { option }] of Object.entries(held)) terms[issue] = option;
  return terms;
}

/** A party's brief as injects had left it by then. */
export function briefAt(log: readonly Event[], position: number, party: PartyId): Brief {
  let brief: Brief | null = null;
  for (const event of log.slice(0, position)) {
    if (event.type === 'brief-issued' && event.party === party) brief = structuredClone(event.brief);
    if (event.type !== 'brief-changed' || event.party !== party || !event.change || !brief) continue;
    brief.reservation += event.change.reservation;
    brief.scoreSheet = [...brief.scoreSheet, ...event.change.clauses];
    const { round, delay } = event.change;
    brief.delayCost = brief.delayCost.map((cost, index) => (index === round ? cost + delay : cost));
  }
  if (!brief) throw new Error(`no brief of ${party}`);
  return brief;
}

/** Points of a package by a brief. */
export function pointsBy(brief: Brief, terms: Terms): number {
  let points = 0;
  for (const clause of brief.scoreSheet) {
    let met = true;
    for (const [issue, options] of Object.entries(clause.when)) met &&= options.includes(terms[issue] ?? '');
    if (met) points += clause.points;
  }
  return points;
}

/** What delay costs by a brief when it ended in a round, or never. */
export function delayBy(brief: Brief, ended: number | null): number {
  let cost = 0;
  for (const [round, each] of brief.delayCost.entries()) if (ended === null || round < ended) cost += each;
  return cost;
}
