import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import { Event } from '../session/events';
import { replay } from '../session/evolve';
import { viewOf } from '../session/view';
import { unknownTo } from './unknown-to';

const at = (log: readonly Event[], party: string) => unknownTo(replay(viewOf(`party:${party}`, log)), replay(log));

test('an agreement that nobody was told of changes what holds for those who signed it, not what others believe', () => {
  const play = new Play(six).control('start-session');
  const offer = { instrument: 'berth-deal', to: ['shipper'], terms: { berth: 'reserved' }, clauses: {} };
  play.do('harbour', { type: 'table-proposal', ...offer });
  const { proposal } = play.last('proposal-tabled');
  play.do('harbour', { type: 'sign-proposal', proposal, version: 1 });
  expect(at(play.log, 'city').mistaken).toEqual([]);
  play.do('shipper', { type: 'sign-proposal', proposal, version: 1 });
  const { mistaken, agreements, proposals } = at(play.log, 'city');
  expect(mistaken).toEqual([{ issue: 'berth', believed: 'common', held: 'reserved', by: proposal }]);
  expect([agreements.map((each) => each.proposal), proposals.map(({ id }) => id)]).toEqual([[proposal], [proposal]]);
  expect(at(play.log, 'harbour')).toEqual({ mistaken: [], agreements: [], proposals: [], rooms: [], news: [] });
  play.do('harbour', { type: 'announce-agreement', proposal });
  expect(at(play.log, 'city')).toMatchObject({ mistaken: [], agreements: [] });
});

/** The same counted from the raw events, without any fold. */
function counted(log: readonly Event[], party: string) {
  let [messages, proposals, news] = [0, 0, 0];
  const [entered, announced] = [new Set<string>(), new Set<string>()];
  for (const event of log) {
    const read = event.audience === 'everyone' || event.audience.includes(party);
    if (event.type === 'message-sent' && !read) messages += 1;
    if (event.type === 'proposal-tabled' && !read) proposals += 1;
    if (event.type === 'inject-released' && !read) news += 1;
    if (event.type === 'brief-changed' && event.text !== null && !read) news += 1;
    if (event.type === 'agreement-entered' && !read) entered.add(event.proposal);
    if (event.type === 'agreement-announced' && read) announced.add(event.proposal);
  }
  return { messages, proposals, news, agreements: [...entered].filter((id) => !announced.has(id)).length };
}

test('at any moment of the example it is what a count of the events that a delegation could not read says', () => {
  const log = Event.array().parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));
  const states = new Set<string>();
  for (const party of ['us', 'ukraine', 'europe', 'russia'])
    for (let position = 40; position <= log.length; position += 37) {
      const prefix = log.slice(0, position);
      const { rooms, proposals, news, agreements } = at(prefix, party);
      const found = {
        messages: rooms.reduce((sum, { messages }) => sum + messages.length, 0),
        proposals: proposals.length,
        news: news.length,
        agreements: agreements.length,
      };
      expect([party, position, found]).toEqual([party, position, counted(prefix, party)]);
      states.add(JSON.stringify(found));
    }
  expect(states.size).toBeGreaterThan(20);
});
