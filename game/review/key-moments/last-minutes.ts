import type { PublicScenario } from '../../scenario/readers';
import type { Event } from '../../session/events';
import { phaseAt } from '../../session/phases';
import { elapsed, pausesOf } from '../pauses';

/** The last warning that a clock gives, in ms before the end of a phase. */
const lastWarning = 60_000;
/** The share of a round's time for signing that counts as its last minutes. */
const lastShare = 0.1;

/** A phase as it was played, in ms since 1970. `deadline` as it stood last; null where no clock ran. */
type Played = { phase: number; from: number; to: number; deadline: number | null };

/** In ms since 1970, both included. */
type LastMinutes = Readonly<{ from: number; to: number }>;

/** Phases in the order in which they were played; one that was gone back to is there twice. */
export function phasesPlayed(log: readonly Event[]): readonly Played[] {
  const played: Played[] = [];
  for (const event of log) {
    const { at, type } = event;
    const last = played.at(-1);
    if (type === 'phase-started' || type === 'phase-reopened') {
      if (last) last.to = Math.min(last.to, at);
      played.push({ phase: event.phase, from: at, to: Number.POSITIVE_INFINITY, deadline: event.deadline });
    } else if (type === 'session-closed') {
      if (last) last.to = Math.min(last.to, at);
    } else if (last && (type === 'clock-adjusted' || type === 'clock-resumed')) last.deadline = event.deadline;
  }
  const end = log.at(-1)?.at ?? 0;
  return played.map((each) => ({ ...each, to: Math.min(each.to, end) }));
}

/** When the last tenth of a stretch began, pauses not counted. */
function lastTenth(log: readonly Event[], from: number, to: number): number {
  const pauses = pausesOf(log);
  const rest = elapsed(pauses, from, to) * lastShare;
  const inside = pauses.filter((pause) => pause.to > from && pause.from < to).reverse();
  let start = to - rest;
  for (const pause of inside) if (pause.to > start) start -= Math.min(pause.to, to) - Math.max(pause.from, from);
  return start;
}

/**
 * The last minutes before something has to be signed: in the last round with a phase for signing before a vote at home, and
 * before the close, the last tenth of the time from its first such phase to the end of its last, pauses not counted; or from
 * the clock's last warning on, a minute before the end, if that came earlier.
 */
export function lastMinutes(log: readonly Event[], scenario: PublicScenario): readonly LastMinutes[] {
  const played = phasesPlayed(log).map((each) => ({ ...each, entry: phaseAt(scenario, each.phase) }));
  return played.flatMap((last, index): LastMinutes[] => {
    if (!last.entry?.phase.allows.includes('sign')) return [];
    const next = played
      .slice(index + 1)
      .find(({ entry }) => entry?.phase.ratifies || entry?.phase.allows.includes('sign'));
    if (next && !next.entry?.phase.ratifies) return [];
    const ofRound = played.filter(
      ({ entry }, at) =>
        at <= index && entry?.roundIndex === last.entry?.roundIndex && entry?.phase.allows.includes('sign'),
    );
    const from = ofRound[0]?.from ?? last.from;
    const tenth = lastTenth(log, from, last.to);
    const warned = last.deadline === null ? Number.POSITIVE_INFINITY : last.deadline - lastWarning;
    return [{ from: Math.min(tenth, Math.max(warned, from)), to: last.to }];
  });
}

export const isIn = (minutes: readonly LastMinutes[], at: number): boolean =>
  minutes.some(({ from, to }) => from <= at && at <= to);
