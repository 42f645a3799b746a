import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import type { Terms } from '../scenario/id';
import type { Scenario } from '../scenario/scenario-file';

const [pact, letter] = duo.instruments;
if (!pact || !letter) throw new Error('the duo has two instruments');
const treaty = (issue: string) => ({ ...pact, id: `${issue}-treaty`, name: issue, issues: [issue] });

/** The border and the levy are signed apart: south's red line lies between the two. */
const apart: Scenario = { ...duo, instruments: [pact, treaty('border'), treaty('levy')] };

const inTalks = (scenario: Scenario) => new Play(scenario).control('start-session', 'advance-phase');

function table(play: Play, instrument: string, terms: Terms) {
  play.do('north', { type: 'table-proposal', instrument, to: ['south'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  return { proposal, sign: { type: 'sign-proposal', proposal, version: 1 } as const };
}

test('[SG5] a line that two signatures cross together is crossed by the second, before either is in force', () => {
  const play = inTalks(apart);
  const border = table(play, 'border-treaty', { border: 'closed' });
  const levy = table(play, 'levy-treaty', { levy: 'high' });
  play.do('south', border.sign);
  expect(play.refused('south', levy.sign)).toBe('red-line');
  play.do('south', { type: 'withdraw-signature', proposal: border.proposal }).do('south', levy.sign);
  expect(play.refused('south', border.sign)).toBe('red-line');
  play.do('south', { ...border.sign, acrossRedLine: true });
  expect(play.last('red-line-crossed')).toMatchObject({ audience: ['south'], proposal: border.proposal });
});

test('[SG5] another party’s signature, and one on a proposal withdrawn since, carry nobody across', () => {
  const play = inTalks(apart);
  const border = table(play, 'border-treaty', { border: 'closed' });
  const levy = table(play, 'levy-treaty', { levy: 'high' });
  play.do('north', border.sign).do('south', levy.sign);
  play.do('south', { type: 'withdraw-signature', proposal: levy.proposal });
  const given = table(play, 'border-treaty', { border: 'closed' });
  play.do('south', given.sign).do('north', { type: 'withdraw-proposal', proposal: given.proposal });
  play.do('south', levy.sign);
});

test('[SG5] a line that the status quo comes back to is crossed, though the terms say nothing on it', () => {
  const falling = { text: 'A watched border over metered water', when: { border: 'patrolled', water: 'metered' } };
  const parties = duo.parties.map((party) => (party.id === 'south' ? { ...party, redLines: [falling] } : party));
  const play = inTalks({ ...duo, parties });
  const open = table(play, 'pact', { border: 'open' });
  play.do('south', open.sign).do('north', { ...open.sign, acrossRedLine: true });
  const water = table(play, 'side-letter', { water: 'metered' });
  play.do('south', water.sign).do('north', water.sign);
  const replacing = table(play, 'pact', { levy: 'low' });
  expect(play.refused('south', replacing.sign)).toBe('red-line');
});
