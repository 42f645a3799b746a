import type { z } from '@hono/zod-openapi';
import { own } from '../../game/own';
import type { Refusal } from '../../game/protocol/refusals';
import type { Forked, ForkRequest } from '../../game/protocol/review';
import { openedLog } from '../../game/review/opened-log';
import type { ForkChair, ServerCommand } from '../../game/session/commands';
import { forkMoment } from '../../game/session/fork-moment';
import { usual } from '../../game/session/instructions';
import type { Placement } from '../../game/session/seat';
import type { Seat, State } from '../../game/session/state';
import { freshId, freshSecret, hashOf } from '../secrets';
import type { Reader } from './reader-of';

type Command = Extract<ServerCommand, { type: 'fork-session' }>;
type Asked = z.output<typeof ForkRequest>;

/** What is asked of the rules, but for the join code, and the links of those who will sit there. */
export type ForkOrder = Readonly<{
  command: Omit<Command, 'joinCode'>;
  links: Pick<Forked, 'lead' | 'seats'>;
}>;

const longestTitle = 80;
const whatIf = ': what if';

const titleFor = (title: string): string =>
  title.endsWith(whatIf) ? title : `${title.slice(0, longestTitle - whatIf.length)}${whatIf}`;

/** [FK9] Why this reader may not fork the session, or null. */
export function forkFault({ table, viewer, seat, host }: Reader): Refusal | null {
  if (seat === null) return host?.runs ? null : 'hosts-only';
  const { seats, setup, review } = table.state;
  if (setup.alone && viewer !== 'control') return review === null ? 'review-closed' : null;
  return seats[seat]?.role === 'facilitator' ? null : 'facilitator-only';
}

/** Everything that can be wrong with what is asked is found here, before anything is opened. */
export function forkOrder(reader: Reader, asked: Asked): ForkOrder | Refusal {
  const { table, viewer, seat } = reader;
  const fault = forkFault(reader);
  if (fault) return fault;
  const named = openedLog(viewer, table.log)[asked.position - 1];
  if (!named) return 'no-such-moment';
  const moment = forkMoment(table.log, table.log.indexOf(named) + 1);
  if (typeof moment === 'string') return moment;
  const { position, state } = moment;
  const seated = seatedFor(state, asked, seat);
  if (typeof seated === 'string') return seated;
  const { lead, chairs, links } = seated;
  const origin = { session: table.session, position, seat, lead: links.lead.seat };
  const { playedOut } = asked;
  const made = { past: table.log.slice(0, position), origin, lead, chairs, begins: playedOut };
  const title = asked.title ?? titleFor(state.title);
  const fresh = { exercise: freshId(), seed: freshId() };
  return { command: { type: 'fork-session', ...made, ...fresh, ...played(state, playedOut), title }, links };
}

/** How it is played on: as before; bots by themselves need a clock that runs everywhere. */
function played({ pace, setup, clockMode }: State, playedOut: boolean): Pick<Command, 'pace' | 'clock' | 'setup'> {
  const written = { id: 'standard', name: 'As written', factor: 1 };
  const settled = { ...setup, table: null, startsAt: null, seating: null };
  if (!playedOut) return { pace: pace ?? written, clock: clockMode, setup: settled };
  const timetable = setup.timetable?.every((minutes) => minutes > 0) ? setup.timetable : null;
  const timed = pace && pace.factor > 0 ? pace : written;
  return { pace: timed, clock: 'automatic', setup: { ...settled, timetable, absence: null } };
}

type Seated = Readonly<Pick<Command, 'lead' | 'chairs'> & { links: ForkOrder['links'] }>;

/** [FK7] Who comes into each delegation, and who leads. */
function seatedFor(state: State, { seats, playedOut }: Asked, by: Reader['seat']): Seated | Refusal {
  const parties = state.scenario?.parties.map(({ id }) => id) ?? [];
  const named = parties.map((party) => ({ party, who: own(seats, party) }));
  if (named.some(({ who }) => who === undefined) || Object.keys(seats).length !== parties.length)
    return 'no-such-party';
  const persons = named.filter(({ who }) => who === 'person').map(({ party }) => party);
  if (playedOut && persons.length > 0) return 'malformed';
  const player = state.setup.alone ? playerIn(state) : null;
  const asBefore = persons.length === 1 && persons[0] === player?.party;
  if (player && !playedOut && !asBefore) return 'played-alone';
  const made = named.map(({ party, who }) => chairFor(party, who ?? 'person', player));
  const links = made.flatMap(({ link }) => link ?? []);
  const [theirs] = links;
  const chairs = made.map(({ chair }) => chair);
  if (player && theirs) return { lead: null, chairs, links: { lead: theirs, seats: [] } };
  const role = player ? ('observer' as const) : ('facilitator' as const);
  const name = player?.name ?? (by === null ? null : own(state.seats, by)?.name) ?? 'Control';
  const { link, secretHash } = linkFor({ role, party: null });
  return { lead: { seat: link.seat, role, secretHash, name }, chairs, links: { lead: link, seats: links } };
}

/** The one person who practised. */
const playerIn = ({ seats }: State): Seat | null =>
  Object.values(seats).find(({ role, bot }) => role === 'player' && !bot) ?? null;

function linkFor(placement: Placement) {
  const [seat, secret] = [freshId(), freshSecret()];
  return { link: { seat, ...placement, secret }, secretHash: hashOf(secret) };
}

function chairFor(party: string, who: Asked['seats'][string], player: Seat | null) {
  if (who !== 'person') {
    const chair: ForkChair = { party, seat: freshId(), instructions: usual(who.temperament) };
    return { chair, link: null };
  }
  const { link, secretHash } = linkFor({ role: 'player', party });
  const name = player?.name ?? undefined;
  const chair: ForkChair = { party, seat: link.seat, secretHash, ...(name === undefined ? {} : { name }) };
  return { chair, link };
}
