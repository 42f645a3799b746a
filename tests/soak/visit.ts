import { setTimeout as pause } from 'node:timers/promises';
import { Ledger } from '../chaos/ledger';
import type { Ending } from '../chaos/pace';
import type { Person } from '../chaos/person';
import { removeSession } from '../chaos/remove-session';
import { everybodyAt, type SeatedTable, seatTable } from '../chaos/seated-table';
import type { World } from '../chaos/world';
import { reviewOf } from '../support/api-client';

/** How many words one session takes before it is ended and deleted. */
const words = 60;
/** An answer that never comes is a fault, and must not look like a session that goes on. */
const patience = () => AbortSignal.timeout(60_000);
/** Long phases: what waits for their ends must be let go of when the session is deleted. */
const timetable = [30, 30, 30, 30];

export type Visit = Readonly<{
  world: World;
  name: string;
  number: number;
  ending: Ending;
  /** How long until the next word, in ms. */
  pauseMs: () => number;
  /** One command was acknowledged. */
  heard: () => void;
}>;

/** One session from its first to its last moment, and everything that people do there. Answers what was not as it must be. */
export async function visit(wanted: Visit): Promise<readonly string[]> {
  const { world, name, number, ending } = wanted;
  const ledger = new Ledger();
  const place = { url: world.proxy.url, hostKey: world.hostKey };
  const way = number % 2 ? 'timed' : 'paired';
  const table = await seatTable({ ...place, name, way, timetable, ledger, ending });
  if (!table) return [];
  await talk(table, wanted);
  await table.control.ask({ type: 'end-session' });
  const lost = await unlike(table, ledger, place.url);
  for (const person of everybodyAt(table)) person.leave();
  await removeSession(world, table.session, patience());
  return [...lost, ...ledger.oddities];
}

async function talk(table: SeatedTable, { ending, pauseMs, heard, world }: Visit): Promise<void> {
  const { players, control } = table;
  for (let word = 0; word < words && !ending.over; word += 1) {
    const speaker = [control, ...players][word % (1 + players.length)] ?? control;
    const text = `${speaker.name} says ${word}`;
    const to = speaker === control ? 'everyone' : 'delegation';
    const [reply] = await Promise.all([speaker.ask({ type: 'send-message', to, text }, { text }), pause(pauseMs())]);
    if (reply?.ok) heard();
    if (word % 20 === 10) await comeAndGo(speaker, world);
  }
}

/** What else passes: a lost connection, a second page, a note, a glance at the review and at the server's health. */
async function comeAndGo(person: Person, { proxy }: World): Promise<void> {
  const { socket } = person.client;
  const beside = person.secondPage();
  await beside.seated();
  socket.emit('attend', { row: null, typingTo: 'everyone' });
  await beside.keepNote(`${person.name} notes`, beside.note.revision);
  beside.close();
  socket.io.engine.close();
  // A body that nobody reads is left to the collector of garbage, and its connection with it.
  await (await fetch(`${proxy.url}/api/health`, { signal: patience() })).arrayBuffer();
  await person.client.until(({ connected }) => connected);
}

/** What was acknowledged and does not stand once in the log that control is given. */
async function unlike({ control }: SeatedTable, ledger: Ledger, url: string): Promise<readonly string[]> {
  const { events } = await reviewOf({ url }, control.secret, patience());
  const said = events.flatMap((event) => (event.type === 'message-sent' ? event.text : []));
  return ledger.acknowledged.flatMap(({ text }) => {
    const times = text === null ? 1 : said.filter((each) => each === text).length;
    return times === 1 ? [] : [`${text} is there ${times} times`];
  });
}
