import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { replay } from '../session/evolve';
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

const privateWords = ['Between us', 'Inside North', 'To control', 'Our reason', 'guess-noted', 'A clause of our own'];

/** What North and South said where nobody else was, and what North wrote down for itself. */
function talked(open: { talk: boolean; notes: boolean }): Play {
  const play = new Play(duo).seat('olga', 'observer', null, 'Olga').control('start-session', 'advance-phase');
  play.do('control', { type: 'note-observation', text: 'They whisper', pin: { to: 'moment' }, goals: [] });
  play.do('north', { type: 'send-message', to: ['south'], text: 'Between us' });
  play.do('north', { type: 'mark-commitment', message: play.last('message-sent').message });
  play.do('north', { type: 'send-message', to: 'delegation', text: 'Inside North' });
  play.do('north', { type: 'send-message', to: 'control', text: 'To control' });
  play.do('north', { type: 'note-guess', about: 'south', issue: 'border', guess: { wants: 'open', matters: 1 } });
  play.do('north', { type: 'edit-draft', edit: { clauses: { border: 'A clause of our own' } } });
  const draft = { clauses: {}, instrument: null, to: [], rationale: 'A clause of our own, again', amending: null };
  play.do('north', { type: 'replace-draft', draft: { ...draft, terms: {} } }).do('north', { type: 'restore-draft' });
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

test('[LC11] without private talk the story tells nothing of promises and silences that are found in it', () => {
  const play = talked({ talk: false, notes: false });
  const { message } = play.log.find((event) => event.type === 'message-sent') ?? { message: '' };
  const keys = [`promise-broken:${message}`, 'long-silence:north:1', 'in-force:p1'];
  for (const moment of keys)
    play.do('control', { type: 'edit-moment', moment, title: `Of ${moment}`, text: null, hidden: false });
  play.do('control', { type: 'order-story', moments: keys });
  const told = (viewer: Viewer) => {
    const { story } = replay(openedLog(viewer, play.log));
    return [Object.keys(story.edits), story.order];
  };
  expect(told('public')).toEqual([['in-force:p1'], ['in-force:p1']]);
  expect(told('party:south')).toEqual([
    [keys[0], keys[2]],
    [keys[0], keys[2]],
  ]);
  play.do('control', { type: 'open-review', talk: true, notes: false });
  expect(told('public')).toEqual([keys, keys]);
});

/** What the white cell put away again, or said in other words, before and after the review is open. */
function reworked(play: Play, word: string): void {
  const note = (text: string) =>
    play.do('control', { type: 'note-observation', text, pin: { to: 'moment' }, goals: [] }).last('observation-noted')
      .observation;
  play.do('control', { type: 'strike-observation', observation: note(`${word} struck note`) });
  play.do('control', {
    type: 'edit-observation',
    observation: note(`${word} rash note`),
    text: `${word} fair note`,
    goals: [],
  });
  const record = (text: string) =>
    play.do('control', { type: 'record-finding', ...finding, text }).last('finding-recorded').finding;
  play.do('control', { type: 'strike-finding', finding: record(`${word} struck finding`) });
  const wrong = record(`${word} rash finding`);
  play.do('control', { type: 'edit-finding', finding: wrong, ...finding, text: `${word} fair finding` });
  const add = (text: string) =>
    play.do('control', { type: 'add-moment', when: play.now, title: 'One', text }).last('moment-added').moment;
  play.do('control', { type: 'remove-moment', moment: add(`${word} removed moment`) });
  const edit = (text: string, hidden: boolean) =>
    play.do('control', { type: 'edit-moment', moment: `in-force:${word}`, title: null, text, hidden });
  edit(`${word} rash moment`, false);
  edit(`${word} fair moment`, false);
  play.do('control', {
    type: 'edit-moment',
    moment: 'hidden',
    title: null,
    text: `${word} hidden moment`,
    hidden: true,
  });
}

test('[LC11] what was struck out, taken away, hidden or reworded before it was opened is not opened with it', () => {
  const play = new Play(duo).control('start-session', 'end-session');
  reworked(play, 'early');
  play.do('control', { type: 'open-review', talk: true, notes: false });
  const shut = JSON.stringify(openedLog('public', play.log));
  expect([...shut.matchAll(/early [\w ]+/g)].flat()).toEqual(['early fair moment']);
  reworked(play, 'late');
  play.do('control', { type: 'open-review', talk: true, notes: true });
  const shared = openedLog('public', play.log);
  reworked(play, 'after');
  const told = JSON.stringify(openedLog('public', play.log));
  const said = (word: string) => [...told.matchAll(new RegExp(`${word} [\\w ]+`, 'g'))].flat();
  expect(said('early')).toEqual(['early fair note', 'early fair finding', 'early fair moment']);
  const story = ['late removed moment', 'late rash moment', 'late fair moment', 'late hidden moment'];
  expect(said('late')).toEqual(['late fair note', 'late fair finding', ...story]);
  expect(said('after')).toContain('after struck note');
  // Whoever has read so much of it goes on from there.
  expect(openedLog('public', play.log).slice(0, shared.length)).toEqual(shared);
});

test('[LC11] whoever reads it once it is open finds it as the white cell has it', () => {
  const play = new Play(duo).control('start-session', 'end-session');
  reworked(play, 'early');
  play.do('control', { type: 'open-review', talk: true, notes: true });
  const [ours, theirs] = [replay(play.log), replay(openedLog('public', play.log))];
  expect(Object.values(theirs.observations)).toEqual(Object.values(ours.observations));
  expect(Object.values(theirs.findings)).toEqual(Object.values(ours.findings));
  expect(theirs.story.added).toEqual(ours.story.added);
  expect(theirs.story.edits['in-force:early']).toEqual(ours.story.edits['in-force:early']);
});
