import type { InstrumentId, IssueId, OptionId, PartyId, Terms } from '../scenario/id';
import type { PublicScenario } from '../scenario/readers';

/** What of an agreement decides the outcome. `enteredAt` in ms since 1970, `round` an index into the rounds. */
export type InForce = Readonly<{
  proposal: string;
  instrument: InstrumentId;
  signatories: readonly PartyId[];
  terms: Terms;
  enteredAt: number;
  round: number;
}>;

export type Settled = Readonly<{ option: OptionId; by: InForce | null }>;

type Issues = Pick<PublicScenario, 'issues' | 'held'>;

/** The issues that a variant takes out of play, each at the option it is held at. */
export const heldTerms = (scenario: Pick<PublicScenario, 'held'>): Terms =>
  Object.fromEntries(scenario.held.map(({ id, held }) => [id, held]));

/** What holds where nothing was agreed, on every issue in play or held. */
export const statusQuo = (scenario: Issues): Terms => ({
  ...heldTerms(scenario),
  ...Object.fromEntries(scenario.issues.map((issue) => [issue.id, issue.statusQuo])),
});

const inOrder = (a: InForce, b: InForce): number => a.enteredAt - b.enteredAt;

const everySignatory = (of: InForce, signed: InForce): boolean =>
  of.signatories.every((party) => signed.signatories.includes(party));

/** Agreements that still stand: under one instrument the latest replaces those before it. */
export const standing = (agreements: readonly InForce[]): readonly InForce[] => {
  const latest = new Map<InstrumentId, InForce>();
  for (const agreement of [...agreements].sort(inOrder)) latest.set(agreement.instrument, agreement);
  return [...latest.values()].sort(inOrder);
};

/**
 * Issue by issue, what holds and which agreement settled it: the status quo overlaid with every standing agreement in
 * the order of entry into force. One agreement changes what another settled only with all of that one's signatories.
 */
export function settle(
  scenario: Pick<PublicScenario, 'issues'>,
  agreements: readonly InForce[],
): Readonly<Record<IssueId, Settled>> {
  const settled: Record<IssueId, Settled> = {};
  for (const issue of scenario.issues) settled[issue.id] = { option: issue.statusQuo, by: null };
  for (const agreement of standing(agreements)) {
    for (const [issue, option] of Object.entries(agreement.terms)) {
      const before = settled[issue]?.by;
      if (!before || everySignatory(before, agreement)) settled[issue] = { option, by: agreement };
    }
  }
  return settled;
}

/** The outcome as a package. There always is one: with no agreement it is the status quo. */
export const outcomeOf = (scenario: Issues, agreements: readonly InForce[]): Terms => ({
  ...heldTerms(scenario),
  ...Object.fromEntries(Object.entries(settle(scenario, agreements)).map(([issue, { option }]) => [issue, option])),
});

/** The outcome if these terms entered into force under an instrument, after everything in `agreements`. */
export function outcomeWith(
  scenario: Pick<PublicScenario, 'issues' | 'held' | 'instruments'>,
  agreements: readonly InForce[],
  { instrument, terms }: Readonly<{ instrument: InstrumentId; terms: Terms }>,
): Terms {
  const signatories = scenario.instruments.find(({ id }) => id === instrument)?.signatories ?? [];
  const enteredAt = Number.POSITIVE_INFINITY;
  return outcomeOf(scenario, [...agreements, { proposal: '', instrument, signatories, terms, enteredAt, round: 0 }]);
}

/** The round in which delay ended, or `null` if it goes on: no instrument that ends it has entered into force. */
export function delayEndedIn(scenario: Pick<PublicScenario, 'delay'>, agreements: readonly InForce[]): number | null {
  const rounds = agreements
    .filter(({ instrument }) => scenario.delay?.until.includes(instrument))
    .map(({ round }) => round);
  return rounds.length ? Math.min(...rounds) : null;
}

export type Tier = 'no-deal' | 'partial' | 'settlement';

/** No deal < partial instruments < a settlement: an agreement under an instrument that every party is a signatory to. */
export function tierOf(
  { parties, instruments }: Pick<PublicScenario, 'parties' | 'instruments'>,
  agreements: readonly InForce[],
): Tier {
  const all = standing(agreements);
  if (all.length === 0) return 'no-deal';
  const ofAll = instruments
    .filter(({ signatories }) => parties.every(({ id }) => signatories.includes(id)))
    .map(({ id }) => id);
  return all.some(({ instrument }) => ofAll.includes(instrument)) ? 'settlement' : 'partial';
}
