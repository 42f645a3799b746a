import { expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { clauseTexts } from './clause-texts';

test('clause texts are those of what is in force and of what is open, not of what was withdrawn', () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const table = (by: string, text: string) => {
    const to = by === 'north' ? ['south'] : ['north'];
    play.do(by, { type: 'table-proposal', instrument: 'pact', to, terms: { levy: 'low' }, clauses: { levy: text } });
    return play.last('proposal-tabled').proposal;
  };
  const signed = table('north', 'In kind.');
  for (const party of ['north', 'south']) play.do(party, { type: 'sign-proposal', proposal: signed, version: 1 });
  table('south', 'In coin.');
  table('south', 'In salt.');
  play.do('south', { type: 'withdraw-proposal', proposal: table('south', 'In song.') });
  const texts = clauseTexts({ state: play.state, scenario: publicScenario(duo) }, 'levy');
  expect(texts.map(({ text }) => text)).toEqual(['In kind.', 'In salt.', 'In coin.']);
});
