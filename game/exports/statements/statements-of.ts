import type { PublicScenario } from '../../scenario/readers';
import type { Event } from '../../session/events';
import { replay } from '../../session/evolve';
import type { Seat, State } from '../../session/state';
import { canonicalJson } from '../canonical-json';
import { isoTime } from '../iso-time';
import { type Happened, happenedIn } from '../tables/happened';
import { type Activities, activitiesOf, readersOf } from './about';
import { type Deed, deedOf } from './deed';
import { base, extension, verbs } from './iris';
import { sessionKey } from './session-key';
import type { Extensions, Statement } from './statement';

/** A UUID made of a text (RFC 9562, version 5): the same text gives the same. The shell has it. */
export type UuidOf = (text: string) => string;

type Session = Readonly<{
  end: State;
  scenario: PublicScenario;
  about: Activities;
  registration: string;
  uuidOf: UuidOf;
}>;

/** What holds of a statement whoever says it: where in the session it was, and for which delegation. */
function contextOf({ scenario, about, registration }: Session, { event, ...at }: Happened, ofSession: boolean) {
  const { position, round, phase, party, bot } = at;
  const delegation = scenario.parties.find(({ id }) => id === party);
  const places: Extensions = {
    [extension('position')]: position,
    [extension('readers')]: readersOf(event),
    [extension('bot')]: bot,
    ...(round === null ? {} : { [extension('round')]: round }),
    ...(phase === null ? {} : { [extension('phase')]: phase }),
  };
  return {
    registration,
    ...(delegation ? { team: groupOf(delegation, registration) } : {}),
    platform: 'Parley',
    language: scenario.language,
    contextActivities: { ...(ofSession ? {} : { parent: [about.session] }), grouping: [about.scenario] },
    extensions: places,
  };
}

const groupOf = ({ id, name }: PublicScenario['parties'][number], registration: string) => ({
  objectType: 'Group' as const,
  name,
  account: { homePage: base, name: `${registration}/${id}` },
});

function stated(session: Session, seat: Seat, happened: Happened, deed: Deed): Statement {
  const { registration, about, uuidOf } = session;
  const { result } = deed;
  const said = {
    actor: {
      objectType: 'Agent',
      ...(seat.name === null ? {} : { name: seat.name }),
      account: { homePage: base, name: `${registration}/${seat.id}` },
    },
    verb: deed.verb,
    object: deed.object,
    ...(result && Object.keys(result).length > 0 ? { result } : {}),
    context: contextOf(session, happened, deed.object === about.session),
    timestamp: isoTime(happened.event.at),
  } as const;
  // An id is that of one statement for ever: made of all that it says, no other has it.
  return { id: uuidOf(canonicalJson(said)), ...said };
}

/** A span in ms as ISO 8601 has it, in seconds. */
const duration = (ms: number): string => `PT${Math.round(ms / 10) / 100}S`;

/** What the session came to for everybody who sat in a delegation when it was scored last. */
function completions(session: Session, happened: readonly Happened[]): readonly Statement[] {
  const { end, about } = session;
  const started = happened.find(({ event }) => event.type === 'session-started')?.event.at;
  const closed = happened.find(({ event }) => event.type === 'session-closed')?.event.at;
  if (started === undefined || closed === undefined) return [];
  return Object.entries(end.scores).flatMap(([party, { total, reservation }]) => {
    const scored = happened.findLast(({ event }) => event.type === 'party-scored' && event.party === party);
    if (!scored) return [];
    const result = { score: { raw: total }, success: total >= reservation, completion: true };
    const deed = {
      verb: verbs.completed,
      object: about.session,
      result: { ...result, duration: duration(closed - started) },
    };
    return Object.values(end.seats)
      .filter((seat) => seat.party === party && seat.name !== null && !seat.removed)
      .map((seat) => stated(session, seat, { ...scored, party, bot: seat.bot }, deed));
  });
}

/**
 * A session as xAPI statements: what people and bots did, and last what it came to for them. `log` is what is to leave.
 * None for a log without a scenario.
 */
export function statementsOf(log: readonly Event[], texts: boolean, uuidOf: UuidOf): readonly Statement[] {
  const end = replay(log);
  const { scenario } = end;
  if (!scenario) return [];
  const registration = uuidOf(sessionKey(log));
  const session = { end, scenario, about: activitiesOf(end, registration), registration, uuidOf };
  const happened = happenedIn(log);
  const deeds = happened.flatMap((each): Statement[] => {
    const { event } = each;
    const seat = end.seats[event.type === 'seat-claimed' ? event.seat : event.by];
    const deed = seat ? deedOf(event, session.about, texts) : null;
    return seat && deed ? [stated(session, seat, placedFor(each, seat), deed)] : [];
  });
  return [...deeds, ...completions(session, happened)];
}

/** A chair is opened by the server for whoever takes it at once. */
const placedFor = (happened: Happened, { party, bot }: Seat): Happened =>
  happened.event.type === 'seat-claimed' ? { ...happened, party, bot } : happened;
