import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attention } from '../../game/protocol/socket';
import { decide } from '../../game/session/decide';
import type { MessageTo } from '../../game/session/events';
import { viewerOf, viewOf } from '../../game/session/view';
import { otherSecrets } from '../../tests/support/generated-play';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import { nothing } from './attention';
import { Attentions, type Page } from './attentions';

const parties = six.parties.map(({ id }) => id);

/** A live session without sockets: its pages, and what each was told of others. */
function room(scenario = six) {
  const play = new Play(scenario);
  for (const id of parties) play.seat(`aide-${id}`, 'player', id, `Aide of ${id}`);
  play.seat('olga', 'observer', null, 'Olga').control('start-session');
  const attentions = new Attentions(play, () => play.now);
  const pages: Page[] = [];
  const page = (seat: string) => {
    const told: string[] = [];
    const viewer = viewerOf(play.state.seats[seat] ?? { role: 'observer', party: null });
    const made: Page = { data: { seat, viewer }, emit: (_event, of) => told.push(JSON.stringify(of)) };
    pages.push(made);
    attentions.enter(made);
    return { ...made, page: made, told };
  };
  const attend = (of: Page, attention: Partial<Attention>) =>
    attentions.attend(of, { ...nothing, ...attention }, pages);
  return { play, attentions, pages, page, attend };
}

const at = (seat: string, row: string | null) => JSON.stringify({ seat, row, typingTo: null });

test('an old connection that ends late, or a second page that rests, silences nobody', () => {
  const { attentions, pages, page, attend } = room();
  const head = page('head-city');
  const [old, fresh] = [page('aide-city').page, page('aide-city').page];
  attend(old, { row: 'berth' });
  attend(fresh, { row: 'berth' });
  attentions.leave([old], pages);
  expect(head.told).toEqual([at('aide-city', 'berth')]);
  attend(page('aide-city').page, nothing);
  expect(head.told).toHaveLength(1);
  attend(fresh, nothing);
  expect(head.told.at(-1)).toBe(at('aide-city', null));
});

test('who moves to another delegation does not take along where it was in the draft of the one before', () => {
  const { play, attentions, pages, page, attend } = room();
  const head = page('head-city');
  const [one, other] = [page('aide-city').page, page('aide-city').page];
  for (const each of [one, other]) attend(each, { row: 'berth' });
  play.do('control', { type: 'place-seat', seat: 'aide-city', role: 'player', party: 'greens' });
  const greens = page('head-greens');
  greens.told.length = 0;
  attentions.leave([one, other], pages);
  expect(head.told).toEqual([at('aide-city', 'berth'), at('aide-city', null)]);
  expect(page('aide-greens').told).toEqual([]);
});

const address: fc.Arbitrary<MessageTo | null> = fc.oneof(
  fc.constantFrom(null, 'everyone' as const, 'delegation' as const, 'control' as const),
  fc.subarray(parties, { minLength: 1 }),
);
const seats = [...parties.flatMap((id) => [`head-${id}`, `aide-${id}`]), 'olga', 'control'];
const attending = fc.record({
  by: fc.constantFrom(...seats),
  attention: fc.record({ row: fc.constantFrom(null, 'berth', 'dredging'), typingTo: address }),
});

const phases = ['advance-phase', 'pause-clock', 'resume-clock'] as const;
type Phase = (typeof phases)[number];

/** What control can do at this moment it does. */
function go(play: Play, type: Phase): void {
  const paused = play.state.clock?.paused === true;
  if (play.state.stage !== 'playing' || (type === 'resume-clock') !== paused) return;
  play.control(type);
}

const reading = (play: Play, by: string, to: MessageTo, party: string): boolean => {
  const command = { type: 'send-message', to, text: 'x' } as const;
  const decision = decide(play.state, { command, by, at: play.now, fresh: 'made' });
  return decision.ok && viewOf(`party:${party}`, decision.events).length > 0;
};

test('[VW2] typing is told to exactly the parties that would read it, were it sent', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...phases), { maxLength: 6 }), attending, (steps, { by, attention }) => {
      const { play, page, attend } = room();
      for (const step of steps) go(play, step);
      const { typingTo } = attention;
      const readers = parties.map((id) => ({ id, ...page(by === `head-${id}` ? `aide-${id}` : `head-${id}`) }));
      attend(page(by).page, { typingTo });
      for (const { id, told } of readers)
        expect(told.length > 0).toBe(typingTo !== null && reading(play, by, typingTo, id));
    }),
  );
});

test.each([
  ['head-greens', 'greens'],
  ['olga', 'nobody'],
] as const)('[VW2] what %s may not know of changes nothing of the attention it is told', (watcher, party) => {
  const where = fc.constantFrom('both', 'first', 'second');
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.record({ where, attending }) },
    { weight: 1, arbitrary: fc.record({ phase: fc.constantFrom(...phases, 'come-back' as const) }) },
  );
  /** Done inside the watcher's party, or to an address that takes it in. */
  const concerns = (by: string, { typingTo }: Attention) =>
    by.endsWith(`-${party}`) || typingTo === 'everyone' || (Array.isArray(typingTo) && typingTo.includes(party));
  fc.assert(
    fc.property(fc.array(line, { minLength: 10, maxLength: 50 }), fc.integer({ min: 1, max: 9 }), (lines, shift) => {
      const rooms = [room(), room(otherSecrets(six, party, shift))].map((each) => ({
        ...each,
        eyes: each.page(watcher),
        seats: new Map(seats.map((seat) => [seat, each.page(seat).page])),
      }));
      const inView = new Set<string>();
      const turn = (here: (index: number) => boolean, { by, attention }: { by: string; attention: Attention }) => {
        // What begins in view, and what ends there, does so in both sessions.
        const both = concerns(by, attention) || inView.has(by);
        inView[concerns(by, attention) ? 'add' : 'delete'](by);
        for (const [index, { attend, seats: pages }] of rooms.entries()) {
          const page = pages.get(by);
          if (page && (both || here(index))) attend(page, attention);
        }
      };
      for (const each of lines) {
        if ('attending' in each)
          turn((index) => each.where === 'both' || each.where === (index ? 'second' : 'first'), each.attending);
        else if (each.phase === 'come-back') for (const { attentions, eyes } of rooms) attentions.enter(eyes.page);
        else for (const { play } of rooms) go(play, each.phase);
      }
      const [one, two] = rooms.map(({ eyes }) => eyes.told);
      expect(one).toEqual(two);
    }),
  );
});
