import type { Position } from '../../game/analysis/problem/position';
import { holdsIn, scoresOf } from '../../game/analysis/problem/position';
import type { Efficient } from '../../game/analysis/question';
import type { Analysis } from '../../game/protocol/review';
import type { PartyId, Terms } from '../../game/scenario/id';
import { latest } from '../../game/session/latest';
import type { State } from '../../game/session/state';
import { instrumentName, partyName } from '../seat/table/words/words';
import { packagesWords, ruleWords } from './analysis-words';
import { tabledPackages } from './tabled-packages';

/** A point that has a name. `lines`: its name on the plot. `tabled`: whose proposal it is, and its number. */
export type PlotMark = Readonly<{
  id: string;
  kind: 'holds' | 'better' | 'benchmark' | 'proposal' | 'outcome' | 'outcome-of-bots';
  title: string;
  lines: readonly string[];
  note: string;
  scores: readonly number[];
  terms: Terms;
  tabled: Readonly<{ number: number; party: PartyId }> | null;
}>;

type Appraised = Extract<Analysis, { answer: unknown }>;

/** "One of 12 packages with these scores." */
export const manyWords = (many: number): string =>
  many > 1 ? `One of ${packagesWords(many)} with these scores.` : 'No other package has these scores.';

const statusWords = { open: 'on the table', withdrawn: 'withdrawn', 'in-force': 'in force', lapsed: 'out of force' };

function proposalMarks(position: Position, state: Pick<State, 'proposals' | 'agreements'>): readonly PlotMark[] {
  const { scenario } = position;
  return tabledPackages(scenario, state).map(({ number, proposal, terms }) => ({
    id: proposal.id,
    kind: 'proposal',
    title: `${number}. ${instrumentName(scenario, proposal.instrument)}, version\u00a0${latest(proposal).number}`,
    lines: [],
    note: `Tabled by ${partyName(scenario, proposal.from)}, ${statusWords[proposal.status]}: its terms over what was in force when it was tabled.`,
    scores: scoresOf(position, terms),
    terms,
    tabled: { number, party: proposal.from },
  }));
}

/** The best of the zone by each rule. */
export function benchmarkMarks({ answer }: Pick<Appraised, 'answer'>): readonly PlotMark[] {
  return answer.zone.benchmarks.flatMap(({ rule, ties }) => {
    const [first] = ties;
    const { name, meaning } = ruleWords[rule];
    const tied = ties.length > 1 ? ` ${ties.length} different scores are equally good by it.` : '';
    const note = first ? `In the zone of agreement ${meaning}.${tied} ${manyWords(first.many)}` : '';
    return first ? [markOf(first, { id: rule, kind: 'benchmark', title: name, lines: [name], note })] : [];
  });
}

const markOf = (
  { scores, terms }: Pick<Efficient, 'scores' | 'terms'>,
  named: Pick<PlotMark, 'id' | 'kind' | 'title' | 'lines' | 'note'>,
): PlotMark => ({ ...named, scores, terms, tabled: null });

/** The points that have a name: what holds, what would have been better for everyone, benchmarks, proposals. */
export function plotMarks(
  position: Position,
  state: Pick<State, 'proposals' | 'agreements'>,
  analysis: Appraised,
): readonly PlotMark[] {
  const terms = holdsIn(position);
  const holds = markOf(
    { scores: scoresOf(position, terms), terms },
    {
      id: 'holds',
      kind: 'holds',
      title: 'What holds',
      lines: ['What holds'],
      note: 'The outcome as it stands, less what delay has cost so far.',
    },
  );
  const { left } = analysis.appraisal;
  const better = left
    ? [
        markOf(left.best, {
          id: 'better',
          kind: 'better',
          title: 'Better than what holds',
          lines: [`Better by ${left.joint}`],
          note: `No party has less than in what holds, and all together ${left.joint} more. ${manyWords(left.best.many)}`,
        }),
      ]
    : [];
  return [holds, ...better, ...benchmarkMarks(analysis), ...proposalMarks(position, state)];
}
