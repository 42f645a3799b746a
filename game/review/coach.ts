import type { Position } from '../analysis/problem/position';
import type { Event } from '../session/events';
import { evolve } from '../session/evolve';
import { phaseAt } from '../session/phases';
import { initial, type State } from '../session/state';
import { mayRead, type Viewer } from '../session/view';
import type { CoachNote } from './coach-note';
import { positionOf } from './position-of';
import { decidesFromHere } from './process/decides';
import { signableBy } from './signable-by';

type OfZone = Extract<CoachNote, { about: 'zone' }>;
type OfProposal = Extract<CoachNote, { about: 'proposal' }>;

/** An act after which something else can be agreed than before it, and from where to count either. */
type ZoneAct = Readonly<{ cause: OfZone['cause']; position: number; before: Position; after: Position }>;
export type CoachAct = ZoneAct | OfProposal;

/** Acts looked at, the latest: a page that was away for long is told the end of it. */
const most = 8;

/** The moment as whoever practises knows it, but with every brief as it is. */
type Known = Readonly<{ all: State; own: State }>;

const positionIn = ({ all, own }: Known): Position | null => {
  const truly = all.stage === 'playing' ? positionOf(all) : null;
  return truly && { ...truly, agreements: own.agreements };
};

const roundOf = ({ scenario, phase }: State): number | undefined =>
  scenario ? phaseAt(scenario, phase)?.roundIndex : undefined;

function causeOf(event: Event): OfZone['cause'] | null {
  switch (event.type) {
    case 'agreement-entered':
    case 'agreement-announced':
      return 'agreement';
    case 'agreement-lapsed':
      return 'lapse';
    case 'inject-released':
    case 'brief-changed':
      return 'inject';
    case 'phase-started':
      return 'round';
    default:
      return null;
  }
}

/** An event of the reader's own log, and where it stands there, from 1. */
type Read = Readonly<{ event: Event; position: number }>;

type Change = Readonly<{ before: Position | null; after: Position | null; isNewRound: boolean }>;

function zoneActs(read: readonly Read[], { before, after, isNewRound }: Change): readonly ZoneAct[] {
  const [first] = read.flatMap(({ event, position }) => {
    const cause = causeOf(event);
    // A phase within a round costs nobody anything: what comes with it does.
    return cause && (cause !== 'round' || isNewRound) ? [{ cause, position }] : [];
  });
  if (!first || !before || !after || decidesFromHere(before) === decidesFromHere(after)) return [];
  return [{ ...first, before, after }];
}

const proposalActs = (read: readonly Read[], { proposals }: State, here: Position | null): readonly OfProposal[] =>
  read.flatMap(({ event, position }) => {
    if (!here || (event.type !== 'proposal-tabled' && event.type !== 'proposal-amended')) return [];
    const proposal = proposals[event.proposal];
    const version = event.type === 'proposal-amended' ? event.version : 1;
    const counted = proposal && signableBy(here, proposal, version);
    return counted ? [{ about: 'proposal', position, proposal: proposal.id, version, by: event.from, ...counted }] : [];
  });

/** What of a command the reader knows of: an inject that it was told nothing of changes briefs unseen. */
function knownOf(command: readonly Event[], read: readonly Read[]): readonly Event[] {
  const told = new Set(
    read.map(({ event }) => (event.type === 'inject-released' || event.type === 'brief-changed' ? event.inject : null)),
  );
  return command.filter((event) => event.type !== 'brief-changed' || told.has(event.inject));
}

/** The events of one command share a time, and those of two never do [LG4]. */
function commandsOf(log: readonly Event[]): readonly (readonly Event[])[] {
  const commands: Event[][] = [];
  for (const event of log) {
    const last = commands.at(-1);
    if (last?.[0]?.at === event.at) last.push(event);
    else commands.push([event]);
  }
  return commands;
}

/**
 * What was done since `since` events of the viewer's own log, for a coach to tell whoever practises alone: which versions
 * were put forward and for how many parties they would do, and what changed what can be agreed.
 *
 * It counts on every brief, which nobody at a table may know; yet it is no leak. It is told only where one person plays
 * against bots, which are not told it, so that no other person's secret is in it; of an act only once it was done, so that
 * it advises nothing beforehand; of acts that the person's own log holds and of agreements that it knows, so that what
 * others do in private stays untold; and in numbers, never whose they are. At a table of two, whoever knows their own number
 * knows the other: so much a coach gives away of a bot.
 */
export function coachActs(
  log: readonly Event[],
  viewer: Viewer,
  since: number,
): Readonly<{ position: number; acts: readonly CoachAct[] }> {
  let known: Known = { all: initial, own: initial };
  let held = 0;
  const acts: CoachAct[] = [];
  for (const command of commandsOf(log)) {
    const before = known;
    const read: Read[] = command
      .filter((event) => mayRead(viewer, event))
      .map((event, index) => ({ event, position: held + index + 1 }));
    held += read.length;
    const own = read.reduce((state, { event }) => evolve(state, event), before.own);
    known = { all: command.reduce(evolve, before.all), own };
    const fresh = read.filter(({ position }) => position > since);
    if (fresh.length === 0) continue;
    const seen = { all: knownOf(command, read).reduce(evolve, before.all), own };
    const after = positionIn(seen);
    const change = { before: positionIn(before), after, isNewRound: roundOf(own) !== roundOf(before.own) };
    acts.push(...proposalActs(fresh, own, after), ...zoneActs(fresh, change));
  }
  return { position: held, acts: acts.slice(-most) };
}

function changeOf(before: number, after: number): OfZone['change'] {
  if (before === after) return 'none';
  if (before === 0) return 'opened';
  if (after === 0) return 'closed';
  return after > before ? 'larger' : 'smaller';
}

/** Puts in the sizes of the zone, in packages; an act at whose moments they are too large to count is left out. */
export async function coachNotes(
  acts: readonly CoachAct[],
  sizeAt: (position: Position) => Promise<number | null>,
): Promise<readonly CoachNote[]> {
  const notes: CoachNote[] = [];
  for (const act of acts) {
    if ('about' in act) {
      notes.push(act);
      continue;
    }
    const { cause, position } = act;
    const [before, after] = [await sizeAt(act.before), await sizeAt(act.after)];
    if (before === null || after === null) continue;
    notes.push({ about: 'zone', position, cause, before, after, change: changeOf(before, after) });
  }
  return notes;
}
