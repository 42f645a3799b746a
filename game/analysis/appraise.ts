import type { Terms } from '../scenario/id';
import { contradictions } from '../scoring/coherence';
import { meets } from '../scoring/meets';
import { delayEndedIn, standing } from '../scoring/outcome';
import { gatesRequired, passesByRule, supportOf } from '../scoring/ratification';
import type { Analysed } from './analyse';
import { blocksOf } from './blocks';
import { briefIn, holdsIn, type Position, scoresOf } from './problem/position';
import type { Appraisal, Efficient, Question } from './question';
import { gainLeft } from './solutions/gain-left';

/** Where what is in force stands at the gates that it has to pass at home. */
function gatesOf(position: Position, terms: Terms): Appraisal['gates'] {
  const { scenario, agreements, round } = position;
  const needed = standing(agreements).flatMap((agreement) => gatesRequired(scenario, agreement));
  const delayEnds = delayEndedIn(scenario, agreements) !== null;
  return [...new Set(needed)].flatMap(({ id, party }) => {
    const own = briefIn(position, party).gates.find(({ gate }) => gate === id);
    if (!own) return [];
    const { support, threshold } = supportOf(own, terms, { delayEnds, round });
    return [{ gate: id, support, threshold, passes: passesByRule({ support, threshold }) }];
  });
}

/** What is missing to each party's best among packages better for someone and worse for no one. */
function leftBy(scores: readonly number[], { answer, efficient }: Analysed): Appraisal['left'] {
  const left = gainLeft(scores, answer.frontier.scores);
  if (!left) return null;
  const [best, even, ...own] = efficient([left.best, left.even, ...left.byParty]);
  if (!best || !even) return null;
  return {
    joint: left.joint,
    each: left.each,
    distance: left.distance,
    best,
    even,
    byParty: answer.parties.flatMap(({ id }, party) => {
      const found: Efficient | undefined = own[party];
      return found ? [{ party: id, gain: (found.scores[party] ?? 0) - (scores[party] ?? 0), package: found }] : [];
    }),
  };
}

/** What holds at a position, held against what was possible there. */
export function appraise(position: Position, question: Question, analysed: Analysed): Appraisal {
  const { answer, shareBelow } = analysed;
  const { scenario } = position;
  const terms = holdsIn(position);
  const scores = scoresOf(position, terms);
  const left = leftBy(scores, analysed);
  const blocks = blocksOf(position, question);
  const contradicted = [...contradictions(scenario, terms)];
  const crossed = scenario.parties.flatMap(({ id }) =>
    briefIn(position, id)
      .redLines.filter(({ when }) => meets(terms, when))
      .map(({ text }) => ({ party: id, line: text })),
  );
  const gates = gatesOf(position, terms);
  const asFixed = Object.entries(answer.fixed).every(([issue, option]) => terms[issue] === option);
  const reached = answer.frontier.scores.some((vector) => vector.every((score, party) => score === scores[party]));
  const carried = answer.within === 'admissible' || gates.every(({ passes }) => passes);
  return {
    terms,
    scores,
    contradictions: contradicted,
    crossed,
    gates,
    rational: answer.parties.map(({ reservation }, party) => (scores[party] ?? 0) >= reservation),
    onFrontier: reached && asFixed && contradicted.length + crossed.length === 0 && carried,
    left,
    share: scores.map((score, party) => shareBelow(party, score)),
    blocks,
    inCore: blocks === null ? null : blocks.length === 0,
  };
}
