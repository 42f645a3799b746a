import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import type { Viewer } from '../session/view';
import { openedLog } from './opened-log';

/** The same session, with or without what the white cell says of people. The clock stands still for what is left out. */
function played(spoken: boolean): Play {
  const play = new Play(duo).seat('eva', 'evaluator', null, 'Eva').seat('olga', 'observer', null, 'Olga');
  const aside = (note: () => void) => {
    const { now } = play;
    if (spoken) note();
    play.now = now;
  };
  play.control('start-session');
  aside(() => {
    play.do('eva', { type: 'note-observation', text: 'Nora is lost', pin: { to: 'moment' }, goals: [] });
    const { observation } = play.last('observation-noted');
    play.do('eva', { type: 'edit-observation', observation, text: 'Nora was lost', goals: [] });
    play.do('eva', { type: 'strike-observation', observation });
  });
  play.now += 10_000;
  play.do('control', { type: 'remove-seat', seat: 'olga', ...(spoken ? { reason: 'Rude to everyone' } : {}) });
  return play.control('end-session').do('control', { type: 'open-review', talk: true, notes: false });
}

test('[LC11] notes and why somebody was removed stay with the white cell when the log is opened to everyone', () => {
  const [spoken, silent] = [played(true), played(false)];
  const told = JSON.stringify(spoken.log);
  for (const secret of ['Nora is lost', 'Nora was lost', 'observation-struck', 'Rude to everyone'])
    expect(told).toContain(secret);
  for (const viewer of ['public', 'party:north'] as const)
    expect(JSON.stringify(openedLog(viewer, spoken.log))).toBe(JSON.stringify(openedLog(viewer, silent.log)));
  expect(openedLog('public', silent.log)).toEqual(silent.log);
});

test('[LC11] control reads all of it', () => {
  const { log } = played(true);
  expect(openedLog('control', log)).toBe(log);
});

const privateWords = ['Between us', 'Inside North', 'To control', 'Our reason', 'guess-noted'];

/** What North and South said where nobody else was, and what North wrote down for itself. */
function talked(open: { talk: boolean; notes: boolean }): Play {
  const play = new Play(duo).seat('olga', 'observer', null, 'Olga').control('start-session', 'advance-phase');
  play.do('control', { type: 'note-observation', text: 'They whisper', pin: { to: 'moment' }, goals: [] });
  play.do('north', { type: 'send-message', to: ['south'], text: 'Between us' });
  play.do('north', { type: 'mark-commitment', message: play.last('message-sent').message });
  play.do('north', { type: 'send-message', to: 'delegation', text: 'Inside North' });
  play.do('north', { type: 'send-message', to: 'control', text: 'To control' });
  play.do('north', { type: 'note-guess', about: 'south', issue: 'border', guess: { wants: 'open', matters: 1 } });
  const offer = { instrument: 'pact', to: ['south'], terms: { border: 'open' }, clauses: {} };
  play.do('north', { type: 'table-proposal', ...offer, rationale: 'Our reason' });
  play.control('end-session');
  play.do('control', { type: 'record-finding', ...finding });
  return play.do('control', { type: 'open-review', ...open });
}
const finding = {
  kind: 'strength',
  category: 'Talk',
  text: 'They found each other',
  recommendation: null,
  owner: null,
  due: null,
  when: null,
} as const;

const read = (viewer: Viewer, open: { talk: boolean; notes: boolean }): string =>
  JSON.stringify(openedLog(viewer, talked(open).log));

test('[LC11] without private talk nobody reads what was said where they were not', () => {
  const all = read('public', { talk: true, notes: false });
  const some = read('public', { talk: false, notes: false });
  for (const word of privateWords) expect([word, all.includes(word), some.includes(word)]).toEqual([word, true, false]);
  expect(some).not.toContain('commitment-marked');
  const north = read('party:north', { talk: false, notes: false });
  for (const word of privateWords) expect(north).toContain(word);
  const south = read('party:south', { talk: false, notes: false });
  expect([south.includes('Between us'), south.includes('Inside North')]).toEqual([true, false]);
});

test('[LC11] notes and findings are read by everyone where they are shared', () => {
  for (const notes of [true, false])
    for (const word of ['They whisper', 'They found each other'])
      expect(read('public', { talk: false, notes }).includes(word)).toBe(notes);
});
