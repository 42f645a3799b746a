import type { Check, Row, Struck } from '../evidence';
import { bySession } from './by-session';

/** How late a phase may end when nothing is in the way, in ms: the server's own pause between two attempts, and a busy machine. */
const usualMs = 2_500;
/** How early: a timer may ring a moment too soon, never an event. */
const earlyMs = 5;

/** While these last, nobody may be there to notice that a time is up; or it is noticed by a wrong clock. */
const hinders = ({ kind }: Struck): boolean =>
  ['kill', 'restart', 'freeze', 'postgres-fast', 'postgres-immediate', 'clock-step', 'full-disk'].includes(kind);

/** Of the time between two moments, how much was covered by such faults, until all were level again. */
function hindered(struck: readonly Struck[], from: number, to: number): number {
  const spans = struck
    .filter(hinders)
    .map(({ began, level }) => ({ start: Math.max(began, from), end: Math.min(level ?? to, to) }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  let covered = 0;
  let reached = from;
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** How far clocks were off at a moment: as the last faults left them. */
function skewAt(struck: readonly Struck[], at: number): Readonly<{ ahead: number; behind: number }> {
  const before = struck.filter(({ began }) => began <= at).slice(-3);
  return {
    ahead: Math.max(0, ...before.map(({ ahead }) => ahead)),
    behind: Math.max(0, ...before.map(({ behind }) => behind)),
  };
}

const isEnd = ({ type }: Row): boolean => ['phase-started', 'phase-overdue', 'session-closed'].includes(type);

type Phase = Readonly<{ start: Row; deadline: number; ends: readonly Row[] }>;

/** The phases on a clock, each with what ended it: in these sessions nobody but the clock does. */
function phasesOf(log: readonly Row[]): readonly Phase[] {
  const turns = log.filter(isEnd);
  return turns.flatMap((start, index) => {
    const { deadline } = start.body;
    if (start.type !== 'phase-started' || typeof deadline !== 'number') return [];
    return [{ start, deadline, ends: turns.slice(index + 1, index + 2) }];
  });
}

function late({ start, deadline, ends }: Phase, struck: readonly Struck[]): readonly string[] {
  const [end] = ends;
  if (!end) return [];
  const about = `${start.session}: phase ${String(start.body['phase'])}`;
  const skew = skewAt(struck, end.storedAt);
  const lateness = end.storedAt - deadline;
  const allowed = usualMs + skew.behind + hindered(struck, deadline, end.storedAt);
  if (lateness > allowed) return [`${about} ended ${lateness} ms late, ${allowed} ms at most were allowed`];
  const early = -lateness - skew.ahead;
  return early > earlyMs && end.body['by'] === 'server' ? [`${about} ended ${-lateness} ms early`] : [];
}

/** Every deadline passes once: no phase begins twice, no session closes twice, and each in its time by the database's clock. */
export const deadlines: Check = ({ rows, struck }) =>
  [...bySession(rows)].flatMap(([session, log]) => {
    const begun = log.flatMap(({ type, body }) => (type === 'phase-started' ? Number(body['phase']) : []));
    const closed = log.filter(({ type }) => type === 'session-closed').length;
    return [
      ...(new Set(begun).size === begun.length ? [] : [`${session}: phases began in the order ${begun.join(', ')}`]),
      ...(closed > 1 ? [`${session}: it closed ${closed} times`] : []),
      ...phasesOf(log).flatMap((phase) => late(phase, struck)),
    ];
  });
