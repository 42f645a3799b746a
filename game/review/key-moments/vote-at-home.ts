import type { EventOf } from '../../session/events';
import type { Found } from './key-moment';
import type { Told } from './told';

type Decided = EventOf<'gate-decided'>;
type Counted = EventOf<'gate-counted'>;

/** A vote is narrow with at most so many points of support over what it needs. */
const narrowBy = 3;

/** What lay behind a decision, which the log tells right after it. */
const countOf = ({ happened }: Told, { proposal, gate }: Decided, position: number): Counted | null =>
  happened.slice(position).flatMap(({ event }) => {
    const same = event.type === 'gate-counted' && event.proposal === proposal && event.gate === gate;
    return same ? [event] : [];
  })[0] ?? null;

const margin = ({ support, threshold }: Counted): number => support - threshold;

/** Passed with little to spare, or by a draw that was more likely to fail. */
const isNarrow = (counted: Counted): boolean =>
  counted.chance === null ? margin(counted) <= narrowBy : counted.chance < 0.5;

/** What the vote cost: a lapse comes with it, or at the end of the phase where the facilitator decided. */
function lapsedWith({ happened, names }: Told, { proposal }: Decided): string {
  const lapsed = happened.flatMap(({ event }) => (event.type === 'agreement-lapsed' ? [event] : []));
  const own = lapsed.find((event) => event.proposal === proposal);
  if (!own) return '';
  const others = lapsed.filter(({ at, gates }) => at === own.at && gates.length === 0);
  const papers = names.listed(others.map(({ instrument }) => names.instrument(instrument)));
  return ` It lapsed${papers && `, and ${papers} with it`}.`;
}

function why({ how, reason, passed }: Decided, counted: Counted | null): string {
  if (how === 'facilitator') return `The facilitator decided: “${reason ?? ''}”`;
  if (!counted) return 'What lay behind it is not told.';
  if (counted.chance !== null)
    return `It had a chance of ${Math.round(counted.chance * 100)} in 100, and the draw went ${passed ? 'its way' : 'against it'}.`;
  const by = margin(counted);
  return by < 0 ? `It lacked ${-by}.` : by === 0 ? 'It had just what it needed.' : `It had ${by} to spare.`;
}

function result({ passed }: Decided, counted: Counted | null): string {
  if (!counted) return passed ? 'yes' : 'no';
  const { support, threshold } = counted;
  return passed ? `yes, ${support} where ${threshold} were needed` : `no, ${support} of the ${threshold} needed`;
}

function foundAt(told: Told, event: Decided, position: number): Found & Readonly<{ by: number }> {
  const { names, scenario } = told;
  const counted = countOf(told, event, position);
  const paper = names.instrument(event.instrument);
  const party = scenario.gates.find(({ id }) => id === event.gate)?.party;
  return {
    about: `${event.proposal}:${event.gate}`,
    position,
    at: event.at,
    parties: party === undefined ? [] : [party],
    title: `${names.gate(event.gate)}: ${result(event, counted)}`,
    text: `The vote was on ${paper}. ${why(event, counted)}${event.passed ? '' : lapsedWith(told, event)}`,
    by: counted ? Math.abs(margin(counted)) : 0,
  };
}

/**
 * Votes at home that failed, and those that carried an agreement narrowly: with at most 3 points of support to spare, or by
 * a draw more likely to fail. The failures first; among each the closest first, on the scale of the vote.
 */
export function votesAtHome(told: Told): readonly Found[] {
  const found = told.happened.flatMap(({ event, position }) => {
    if (event.type !== 'gate-decided') return [];
    const counted = countOf(told, event, position);
    const tells = !event.passed || (event.how !== 'facilitator' && counted !== null && isNarrow(counted));
    return tells ? [{ failed: !event.passed, found: foundAt(told, event, position) }] : [];
  });
  return found
    .sort(
      (a, b) => Number(b.failed) - Number(a.failed) || a.found.by - b.found.by || a.found.position - b.found.position,
    )
    .map(({ found: { by: _, ...rest } }) => rest);
}
