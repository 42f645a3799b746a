import { setTimeout as pause } from 'node:timers/promises';
import { nextAct } from '../../game/bots/next-act';
import { drawOf } from '../../game/scenario/draw';
import type { Event } from '../../game/session/events';
import { usual } from '../../game/session/instructions';
import type { Ending } from './pace';
import type { Person } from './person';
import type { SeatedTable } from './seated-table';

type Setting = Readonly<{ seed: string; ending: Ending; pauseMs: number }>;

const options = ['none', 'low', 'high'] as const;

/** What everyone at a table does until it closes or all is over. */
export async function playOnSockets(table: SeatedTable, setting: Setting): Promise<void> {
  const { players, way } = table;
  await Promise.all(
    players.flatMap((player) => [
      chat(player, setting),
      way === 'asking' ? askOnAndOn(player, setting) : negotiate(player, setting),
    ]),
  );
}

const plays = (person: Person, { ending }: Setting): boolean =>
  !ending.over && !person.gone && person.client.held.state.stage !== 'closed';

/** Words for the own delegation, each unlike all others. Some are said once only, whether or not anybody answers. */
async function chat(person: Person, setting: Setting): Promise<void> {
  for (let count = 0; plays(person, setting); count += 1) {
    const draw = drawOf(setting.seed, `${person.name}/${count}`);
    await pause(setting.pauseMs * (0.5 + draw));
    const text = `${person.name} says ${count}`;
    if (person.client.held.state.stage === 'playing')
      await person.ask({ type: 'send-message', to: 'delegation', text }, { text, once: draw < 0.25 });
  }
}

/** Negotiates as a bot does, on nothing but the log that came over the socket. */
async function negotiate(person: Person, setting: Setting): Promise<void> {
  const { client } = person;
  while (plays(person, setting)) {
    await pause(setting.pauseMs * 2);
    const { viewer, seat, state } = client.held;
    if (seat === null || !viewer?.startsWith('party:')) continue;
    const party = viewer.slice('party:'.length);
    const bot = { seat, party, instructions: usual('fair'), seed: `${setting.seed}/${person.name}` };
    const act = nextAct({ state, at: Date.now() }, bot);
    if (act) await person.ask(act);
  }
}

/** One question after another, each when the one before is answered. */
async function askOnAndOn(person: Person, setting: Setting): Promise<void> {
  const { client } = person;
  for (let count = 0; plays(person, setting); count += 1) {
    await client.until(({ held }) => held.state.phase >= 1 || held.state.stage === 'closed');
    const option = options[count % options.length] ?? 'none';
    const text = `${person.name} asks ${count}`;
    const asks = { about: 'option', issue: 'levy', option } as const;
    const asked = await person.ask({ type: 'send-message', to: ['south'], text, asks }, { text });
    if (asked?.ok) await answered(person, text);
  }
}

const says = (text: string) => (event: Event) => event.type === 'message-sent' && event.text === text;

function answered(person: Person, text: string): Promise<unknown> {
  return person.client.until(({ held }) => {
    if (held.state.stage === 'closed') return true;
    const question = held.log.findLast(says(text));
    if (question?.type !== 'message-sent') return false;
    return held.log.some((event) => event.type === 'message-sent' && event.replyTo === question.message);
  });
}
