import { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import type { Body, Evidence, Row, Struck } from './evidence';
import type { Vitals } from './inside-talk';
import type { Sent } from './ledger';

/** A row that is a command of its own, stored at the moment at which it happened. */
export const sampleRow = (position: number, body: Body, at = 100 * (position + 1)): Row => ({
  session: 'one',
  position,
  commandId: `seat/command-${position}`,
  part: 0,
  at,
  type: String(body['type']),
  body: { at, ...body },
  storedAt: at,
});

const said = (position: number, text: string, audience: unknown): Row =>
  sampleRow(position, {
    ...{ type: 'message-sent', audience, by: 'seat', message: `message-${position}` },
    ...{ from: 'north', to: 'delegation', text },
  });

const rows: readonly Row[] = [
  sampleRow(0, { type: 'session-started', audience: 'everyone', by: 'seat' }),
  said(1, 'To all', 'everyone'),
  said(2, 'To the north', ['north']),
  said(3, 'Once more', ['north']),
  said(4, 'To control', []),
];

const read = rows.slice(0, 4).map(({ body }) => body);

export const sampleSent = (id: string, text: string): Sent => ({
  ...{ id, session: 'one', type: 'send-message', text },
  ...{ acknowledged: 1, contradicted: false, refused: null },
});

export const sampleStruck = (changed: Partial<Struck>): Struck => ({
  ...{ number: 0, kind: 'cut', app: 0, began: 0, over: 1, level: 2, ahead: 0, behind: 0 },
  ...changed,
});

export const sampleVitals: Vitals = {
  rss: 2 ** 28,
  heap: 2 ** 26,
  listeners: 10,
  tables: 1,
  resources: { Timeout: 3 },
};

/** A small run in which all is well: one session, of whose five events the north reads four. */
export const sampleEvidence: Evidence = {
  rows,
  sent: [sampleSent('command-1', 'To all'), sampleSent('command-3', 'Once more')],
  pages: [
    {
      ...{ session: 'one', name: 'Nora', viewer: 'party:north', whole: true },
      log: read,
      state: replay(read.map((body) => Event.parse(body))),
    },
  ],
  struck: [],
  complaints: [],
  oddities: [],
  growth: [{ app: 0, base: sampleVitals, end: sampleVitals }],
};
