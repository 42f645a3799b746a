import type { PublicScenario } from '../../../../game/scenario/readers';
import { gatesRequired } from '../../../../game/scoring/ratification';
import { signedEnough } from '../../../../game/session/decide/entry';
import type { Agreement, Proposal, Ratification, State } from '../../../../game/session/state';
import { instrumentName, instrumentOf, listed } from './words';

/** "to be ratified by US Congress", "ratified", or null where no gate has to be passed. */
export function ratificationWords(
  scenario: PublicScenario,
  agreement: Agreement,
  ratification: Ratification | undefined,
): string | null {
  const gates = gatesRequired(scenario, agreement);
  if (gates.length === 0) return null;
  if (ratification?.status === 'ratified') return 'ratified';
  return `to be ratified by ${listed(gates.map(({ name }) => name))}`;
}

/** Why something is out of force again, in a sentence. */
export function lapseWords(scenario: PublicScenario, instrument: string, failed: readonly string[]): string {
  const gateName = (id: string) => scenario.gates.find((gate) => gate.id === id)?.name ?? id;
  if (failed.length > 0)
    return `Not ratified. ${failed.length === 1 ? 'Vote' : 'Votes'} lost: ${listed(failed.map(gateName))}.`;
  return `Out of force: it could stand only together with ${togetherWith(scenario, instrument)}.`;
}

export const togetherWith = (scenario: PublicScenario, instrument: string): string =>
  listed(
    (instrumentOf(scenario, instrument)?.onlyWith ?? []).map((id) => `the ${instrumentName(scenario, id)}`),
    'or',
  );

/** The gates that failed what has lapsed. */
export const failedGates = (ratification: Ratification | undefined): readonly string[] =>
  Object.entries(ratification?.gates ?? {})
    .filter(([, { passed }]) => !passed)
    .map(([gate]) => gate);

/** Open and signed enough: it waits only for another instrument. */
export const isWaiting = (scenario: PublicScenario, { status, instrument, signatures }: Proposal): boolean =>
  status === 'open' && signedEnough(scenario, instrument, signatures);

/** What a proposal that is signed enough still waits for. */
export const waitingWords = (scenario: PublicScenario, { instrument }: Pick<Proposal, 'instrument'>): string =>
  `Signed. Enters into force together with ${togetherWith(scenario, instrument)}.`;

/** How an instrument stands to others, where it cannot stand alone. */
export const onlyWithWords = (scenario: PublicScenario, instrument: string): string | null =>
  (instrumentOf(scenario, instrument)?.onlyWith ?? []).length > 0
    ? `It is in force only together with ${togetherWith(scenario, instrument)}.`
    : null;

/** Whether an instrument's company is in force already. */
export const hasCompany = (state: Pick<State, 'agreements'>, scenario: PublicScenario, instrument: string): boolean => {
  const onlyWith = instrumentOf(scenario, instrument)?.onlyWith ?? [];
  return onlyWith.length === 0 || state.agreements.some((agreement) => onlyWith.includes(agreement.instrument));
};
