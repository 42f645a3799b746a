import type { Terms } from '../../../../game/scenario/id';
import type { PublicGate, PublicScenario } from '../../../../game/scenario/readers';
import { meets } from '../../../../game/scoring/meets';
import { heldTerms } from '../../../../game/scoring/outcome';
import type { GateDecision } from '../../../../game/session/state';
import { conditionWords } from '../words/clause-words';
import { listed, plain } from '../words/words';
import type { GateOutlook, OwnSupport, Verdict } from './at-home';

/** A chance between 0 and 1 as "73 in 100", never quite none and never quite all. */
export function chanceWords(chance: number): string {
  const hundredths = Math.round(chance * 100);
  if (hundredths < 1) return 'less than 1 in 100';
  return hundredths > 99 ? 'more than 99 in 100' : `${hundredths} in 100`;
}

/** What would become of a vote held on this. */
export function verdictWords({ how, passes, chance }: Verdict): string {
  if (how === 'draw' && chance !== null) return `a draw: ${chanceWords(chance)} to pass`;
  if (how === 'facilitator') return `the facilitator decides; left open, it would ${passes ? 'pass' : 'fail'}`;
  return passes ? 'would pass' : 'would fail';
}

export const supportWords = ({ support, threshold }: Pick<OwnSupport, 'support' | 'threshold'>): string =>
  `${plain(support)} of ${plain(threshold)}`;

/** Why terms need a gate: what of them makes it necessary. */
export function neededWords(scenario: PublicScenario, { required }: PublicGate, terms: Terms): string {
  const under = { ...heldTerms(scenario), ...terms };
  const met = required.filter((when) => meets(under, when));
  if (met.length === 0) return 'needed for any agreement under this instrument';
  return `needed for ${listed(met.map((when) => conditionWords(scenario, narrowed(when, under))))}`;
}

const narrowed = (when: PublicGate['required'][number], terms: Terms) =>
  Object.fromEntries(Object.keys(when).map((issue) => [issue, [terms[issue] ?? '']]));

/** "US Congress would fail, 55 of 60": what a party has to fear at home from terms, gate by gate; empty if nothing. */
export const warnings = (outlooks: readonly GateOutlook[]): readonly string[] =>
  outlooks.flatMap(({ gate, own }) =>
    own && own.verdict.how !== 'draw' && !own.verdict.passes
      ? [`${gate.name} would fail it, ${supportWords(own)}`]
      : [],
  );

const byWhat = ({ passed, how }: Pick<GateDecision, 'passed' | 'how'>): string => {
  if (how === 'facilitator') return 'as the facilitator decided';
  if (how === 'draw') return 'by a draw weighted by support at home';
  return passed ? 'with enough support at home' : 'for want of support at home';
};

/** "failed, for want of support at home". */
export function decisionWords({ passed, how, reason }: GateDecision): string {
  const by = reason === null ? byWhat({ passed, how }) : `${byWhat({ passed, how })}: “${reason}”`;
  return `${passed ? 'passed' : 'failed'}, ${by}`;
}

/** What lay behind a decision, for the gate's own party. */
export function countedWords({ counted }: GateDecision): string | null {
  if (!counted) return null;
  const { support, threshold, chance, drawn } = counted;
  const score = `Support was ${plain(support)}; it needed ${plain(threshold)}.`;
  if (chance === null || drawn === null) return score;
  return `${score} That made a chance of ${chanceWords(chance)}; the number drawn was ${Math.floor(drawn * 100) + 1} of 100, and a low one passes.`;
}
