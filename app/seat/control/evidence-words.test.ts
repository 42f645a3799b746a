import { expect, test } from 'vitest';
import { coverageOf } from '../../../game/review/coverage/coverage-of';
import { Question } from '../../../game/scenario/question';
import { Play } from '../../../tests/support/play';
import { duo, six } from '../../../tests/support/scenarios';
import { voting } from '../../../tests/support/staged';
import { timeOfDay } from '../../lib/span-words';
import { evidenceWords } from './evidence-words';

/** What answered a question, in words, in order. The time at the end of each is checked and left out. */
function said({ log, state }: Play, when: unknown): string[] {
  const question = Question.parse({ id: 'asked', text: 'Was it so?', when });
  const [answer] = coverageOf(log, [question]);
  const inWords = evidenceWords(state);
  return (answer?.evidence ?? []).map((position) => {
    const event = log[position - 1];
    if (!event) throw new Error('no such event');
    const words = inWords(event, question);
    const time = `, ${timeOfDay(event.at)}`;
    expect(words.endsWith(time)).toBe(true);
    return words.slice(0, -time.length);
  });
}

const terms = (levy: string) => ({ border: 'open', levy });

function talks() {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms: terms('low'), clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  play.do('north', { type: 'amend-proposal', proposal, version: 1, terms: terms('high'), clauses: {} });
  play.do('south', { type: 'decline-proposal', proposal, version: 2, reason: 'Too\nhigh.' });
  play.do('north', { type: 'sign-proposal', proposal, version: 2, acrossRedLine: true });
  play.do('north', { type: 'withdraw-signature', proposal });
  play.do('south', { type: 'issue-statement', text: 'We will not pay.' });
  play.do('south', { type: 'send-message', to: ['north'], text: 'Low, or nothing.' });
  play.do('north', { type: 'mark-commitment', message: play.last('message-sent').message });
  play.do('north', { type: 'judge-commitment', message: play.last('message-sent').message, verdict: 'broken' });
  play.do('north', { type: 'send-message', to: 'everyone', text: `${'word '.repeat(27)}interminable` });
  return play.do('south', { type: 'withdraw-proposal', proposal });
}

test.each<[object, string[]]>([
  [{ tabled: { levy: 'low' } }, ['South tabled it in S-N-1']],
  [{ tabled: { levy: 'high' } }, ['North wrote it into version 2 of S-N-1']],
  [{ event: 'proposal-tabled' }, ['South tabled S-N-1']],
  [{ event: 'proposal-amended' }, ['North amended S-N-1: version 2']],
  [{ event: 'proposal-declined' }, ['South declined S-N-1: “Too high.”']],
  [{ event: 'proposal-signed' }, ['North signed version 2 of S-N-1']],
  [{ event: 'signature-withdrawn' }, ['North took its signature of S-N-1 back']],
  [{ event: 'red-line-crossed' }, ['North signed S-N-1 across its own line: An open border']],
  [{ event: 'proposal-withdrawn' }, ['South took S-N-1 off the table']],
  [{ event: 'statement-issued' }, ['South to the press: “We will not pay.”']],
  [{ event: 'message-sent', party: 'south' }, ['South to North only: “Low, or nothing.”']],
  [{ event: 'message-sent', party: 'north' }, [`North to everyone: “${'word '.repeat(27).trim()}…”`]],
  [{ event: 'commitment-marked' }, ['South promised North: “Low, or nothing.”']],
  [{ event: 'commitment-judged' }, ['North said that it was broken: “Low, or nothing.”']],
])('%o', (when, words) => {
  expect(said(talks(), when)).toEqual(words);
});

test('what becomes of an agreement', () => {
  const play = new Play(voting()).control('start-session');
  play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms: { levy: 'low' }, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const party of ['north', 'south']) play.do(party, { type: 'sign-proposal', proposal, version: 1 });
  play.control('advance-phase');
  play.do('control', { type: 'decide-gate', proposal, gate: 'council', passed: false, reason: 'Rain.' });
  play.control('advance-phase');
  const entered = ['River Pact (S-N-1) entered into force'];
  expect(said(play, { inForce: { levy: 'low' } })).toEqual(entered);
  expect(said(play, { event: 'agreement-entered' })).toEqual(entered);
  expect(said(play, { event: 'gate-decided' })).toEqual(['River Pact (S-N-1) failed in a vote: Council of North']);
  expect(said(play, { event: 'agreement-lapsed' })).toEqual(['River Pact (S-N-1) is out of force again']);
});

test('a promise in plenary is made to everyone', () => {
  const play = new Play(six).control('start-session', 'advance-phase');
  play.do('city', { type: 'send-message', to: 'everyone', text: 'We will pay.' });
  play.do('greens', { type: 'mark-commitment', message: play.last('message-sent').message });
  expect(said(play, { event: 'commitment-marked' })).toEqual(['The city promised everyone: “We will pay.”']);
});
