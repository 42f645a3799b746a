import { z } from 'zod';
import { conditionOf } from '../../../../game/scenario/conditions';
import type { Moment, Release, Trigger } from '../../../../game/scenario/inject';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { phaseOfMoment } from '../../../../game/session/moments';
import { phaseAt } from '../../../../game/session/phases';
import type { State } from '../../../../game/session/state';
import { factorOf } from '../../../../game/session/tempo';

const Term = z.object({ issue: z.string(), options: z.array(z.string()) });

/** What an inject is to wait for, as it stands in a form: minutes and points as typed, minutes those of this session. */
export const Arming = z.object({
  how: z.enum(['by-hand', 'moment', 'from-now', 'tabled', 'inForce', 'tabledBy', 'score']),
  /** Only if that has not happened by a moment. */
  unless: z.boolean(),
  phase: z.number(),
  minute: z.string(),
  fromNow: z.string(),
  party: z.string(),
  atLeast: z.string(),
  terms: z.array(Term),
});
export type Arming = z.infer<typeof Arming>;
export type How = Arming['how'];

type Happening = Exclude<Trigger, { score: unknown } | { by: unknown }>;
type Known = Readonly<{ state: State; scenario: PublicScenario }>;
export type Armed = Readonly<{ release: Release }> | Readonly<{ fault: string }>;

export const canBeUnless = (how: How): boolean => how === 'tabled' || how === 'inForce' || how === 'tabledBy';

const rounded = (minutes: number): string => String(Math.round(minutes * 100) / 100);

function momentFields({ state, scenario }: Known, moment: Moment): Pick<Arming, 'phase' | 'minute'> {
  const phase = phaseOfMoment(scenario, moment);
  return { phase, minute: rounded(moment.minute * factorOf(state, scenario, phase)) };
}

function happeningFields(what: Happening): Partial<Arming> & Pick<Arming, 'how'> {
  if ('tabledBy' in what) return { how: 'tabledBy', party: what.tabledBy };
  const when = 'tabled' in what ? what.tabled : what.inForce;
  const terms = Object.entries(conditionOf(when)).map(([issue, options]) => ({ issue, options: [...options] }));
  return { how: 'tabled' in what ? 'tabled' : 'inForce', terms };
}

/** The form as it is opened: what the inject waits for now, and sensible first choices for the rest. */
export function armingOf(known: Known, release: Release): Arming {
  const { state, scenario } = known;
  const first: Arming = {
    how: 'by-hand',
    unless: false,
    phase: state.stage === 'playing' ? state.phase : 0,
    minute: '0',
    fromNow: '5',
    party: scenario.parties[0]?.id ?? '',
    atLeast: '0',
    terms: [{ issue: scenario.issues[0]?.id ?? '', options: [] }],
  };
  if (release === 'by-hand') return first;
  if ('at' in release) return { ...first, how: 'moment', ...momentFields(known, release.at) };
  const { when } = release;
  if ('score' in when) {
    const { party, atLeast } = when.score;
    return { ...first, how: 'score', party, atLeast: String(atLeast) };
  }
  if (!('by' in when)) return { ...first, ...happeningFields(when) };
  return { ...first, unless: true, ...momentFields(known, when.by), ...happeningFields(when.without) };
}

const numberIn = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.').replace('−', '-'));

const isMinutes = (minutes: number): boolean => Number.isFinite(minutes) && minutes >= 0;

function momentOf({ state, scenario }: Known, { phase: index, minute }: Arming): Moment | string {
  const at = phaseAt(scenario, index);
  if (!at) return 'Choose a phase.';
  const factor = factorOf(state, scenario, index);
  const minutes = numberIn(minute);
  if (factor > 0 && !isMinutes(minutes)) return 'Give the minute as a number, 0 for the start of the phase.';
  return { round: at.round.id, phase: at.phase.id, minute: factor > 0 ? minutes / factor : 0 };
}

/** Minutes that the clock of this phase has run by `now`, pauses not counted. */
function elapsed({ clock }: State, now: number): number {
  if (!clock) return 0;
  return ((clock.pausedAt ?? now) - clock.startedAt - clock.pausedFor) / 60_000;
}

function fromNow({ state, scenario }: Known, typed: string, now: number): Moment | string {
  const at = phaseAt(scenario, state.phase);
  const minutes = numberIn(typed);
  const factor = factorOf(state, scenario, state.phase);
  if (!at || !state.clock || factor === 0) return 'No clock runs in this phase: choose something else.';
  if (!(isMinutes(minutes) && minutes > 0)) return 'Give the minutes from now as a number above 0.';
  const { deadline, remaining } = state.clock;
  const left = (remaining ?? (deadline === null ? Number.POSITIVE_INFINITY : deadline - now)) / 60_000;
  if (minutes > left)
    return `This phase ends in ${Math.max(0, Math.floor(left))} min, and what waits in it comes then. Choose a moment in a later phase.`;
  return { round: at.round.id, phase: at.phase.id, minute: (elapsed(state, now) + minutes) / factor };
}

function happeningOf(how: 'tabled' | 'inForce' | 'tabledBy', { terms, party }: Arming): Happening | string {
  if (how === 'tabledBy') return { tabledBy: party };
  if (terms.length === 0 || terms.some(({ options }) => options.length === 0))
    return 'Choose at least one option of each issue.';
  const when = Object.fromEntries(terms.map(({ issue, options }) => [issue, options]));
  if (Object.keys(when).length < terms.length) return 'Name each issue once: choose all its options together.';
  return how === 'tabled' ? { tabled: when } : { inForce: when };
}

const at = (moment: Moment | string): Armed =>
  typeof moment === 'string' ? { fault: moment } : { release: { at: moment } };

/** What the form says, or what has to be mended in it. `now` in ms since 1970. */
export function armedBy(known: Known, arming: Arming, now: number): Armed {
  const { how, party } = arming;
  if (how === 'by-hand') return { release: 'by-hand' };
  if (how === 'moment') return at(momentOf(known, arming));
  if (how === 'from-now') return at(fromNow(known, arming.fromNow, now));
  if (how === 'score') {
    const atLeast = numberIn(arming.atLeast);
    if (!Number.isInteger(atLeast)) return { fault: 'Give the points as a whole number.' };
    return { release: { when: { score: { party, atLeast } } } };
  }
  const what = happeningOf(how, arming);
  if (typeof what === 'string') return { fault: what };
  if (!arming.unless) return { release: { when: what } };
  const by = momentOf(known, arming);
  return typeof by === 'string' ? { fault: by } : { release: { when: { by, without: what } } };
}
