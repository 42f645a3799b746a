import { expect, test } from 'vitest';
import { replay } from '../../../game/session/evolve';
import type { State } from '../../../game/session/state';
import { viewOf } from '../../../game/session/view';
import { botOf } from '../../../tests/support/bot-of';
import { Play } from '../../../tests/support/play';
import { six } from '../../../tests/support/scenarios';
import { sixStaged } from '../../../tests/support/staged';
import { cut } from './cut';
import { outcomeLines } from './outcome-lines';
import { publicItems } from './public-items';
import { papersInForce, papersInPlenary } from './public-papers';

const parties = six.parties.map(({ id }) => id);
const but = (party: string) => parties.filter((id) => id !== party);

/** A proposal in plenary, one between two, a deal kept secret, an open one, a statement, and news for some and for all. */
function busy(): Play {
  const play = new Play(sixStaged).control('start-session');
  const table = (from: string, instrument: string, to: readonly string[], terms: Record<string, string>) => {
    play.do(from, { type: 'table-proposal', instrument, to: [...to], terms, clauses: {} });
    return play.last('proposal-tabled').proposal;
  };
  const sign = (proposal: string, ...by: string[]) => {
    for (const party of by) play.do(party, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  };
  sign(table('harbour', 'berth-deal', ['shipper'], { berth: 'reserved' }), 'harbour', 'shipper');
  sign(table('harbour', 'labour-pact', ['port-union'], { jobs: 'five' }), 'harbour', 'port-union');
  sign(table('harbour', 'labour-pact', but('harbour'), { jobs: 'ten' }), 'harbour');
  table('city', 'labour-pact', ['harbour', 'port-union'], { jobs: 'ten' });
  play.do('greens', { type: 'issue-statement', text: 'We will not be rushed.' });
  const news = { texts: { greens: 'For you alone.' }, release: 'now' } as const;
  play.do('control', { type: 'write-inject', title: 'Storm', text: 'A storm.', to: 'everyone', ...news });
  play.do('control', { type: 'write-inject', title: 'Hush', text: 'Not for all.', to: ['city'], ...news });
  return play;
}

const wall = (state: State) => ({
  items: publicItems(state),
  force: state.scenario && papersInForce(state, state.scenario),
  plenary: state.scenario && papersInPlenary(state, state.scenario),
});

test('the wall shows what everyone may read, and that even where more is known', () => {
  const play = busy();
  const seen = wall(replay(viewOf('public', play.log)));
  expect(seen.items.map(({ title, text }) => `${title}: ${text}`)).toEqual([
    'Storm: A storm.',
    'The greens to the press: We will not be rushed.',
  ]);
  expect(seen.force?.map(({ name, whose }) => `${name} of ${whose}`)).toEqual([
    'Labour pact of The harbour and The port-union, to be ratified by Members of the union',
  ]);
  expect(seen.plenary).toEqual([
    expect.objectContaining({
      name: 'Labour pact',
      whose: 'H-all-1, version 1 by The harbour, signed by The harbour',
    }),
  ]);
  const { items, force, plenary } = wall(play.state);
  expect({ force, plenary }).toEqual({ force: seen.force, plenary: seen.plenary });
  expect(items.filter(({ title }) => title !== 'Hush')).toEqual(seen.items);
});

test('a statement that a bot issued is a bot’s on the wall too', () => {
  const play = new Play(six, { heads: false }).server(botOf('greens')).control('start-session');
  play.do('bot-greens', { type: 'issue-statement', text: 'We stay.' });
  expect(publicItems(replay(viewOf('public', play.log)))[0]?.title).toBe('Bot of The greens to the press');
});

test('after the close it shows what holds, with what was changed first', () => {
  const play = busy();
  expect(outcomeLines(replay(viewOf('public', play.log)))).toEqual([]);
  play.control('end-session');
  const room = replay(viewOf('public', play.log));
  const changed = outcomeLines(room).filter((line) => line.changed);
  expect(changed.map(({ issue }) => issue)).toEqual(['berth']);
  expect(outcomeLines(room).slice(0, 1)).toEqual(changed);
  expect(room.scores).toEqual({});
});

test('a long list says how much of it there is besides', () => {
  expect(cut([1, 2], 2)).toEqual({ shown: [1, 2], more: 0 });
  expect(cut([1, 2, 3], 2)).toEqual({ shown: [1, 2], more: 1 });
});
