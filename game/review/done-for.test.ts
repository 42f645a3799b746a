import { expect, test } from 'vitest';
import { botOf } from '../../tests/support/bot-of';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import type { Command } from '../session/commands';
import { replay } from '../session/evolve';
import type { Viewer } from '../session/view';
import { viewOf } from '../session/view';
import { doneFor } from './done-for';

const absent = 'head-south';
const terms = { border: 'open' };
const table: Command = { type: 'table-proposal', instrument: 'pact', to: ['north'], terms, clauses: {} };
const playing = () => new Play(duo).control('start-session', 'advance-phase');
const standIn = (play: Play) => play.server(botOf('south', { standsInFor: absent }));
const back = (play: Play) => play.server({ type: 'note-return', seat: absent });
const done = (play: Play, viewer: Viewer = 'party:south', seat = absent) => {
  const log = viewOf(viewer, play.log);
  return doneFor(replay(log), log, seat);
};

function stoodIn(): Play {
  const play = standIn(playing()).do('bot-south', table);
  const { proposal } = play.last('proposal-tabled');
  play.do('bot-south', { type: 'edit-draft', edit: { terms: { border: 'open' } } });
  play.do('bot-south', { type: 'sign-proposal', proposal, version: 1 });
  play.do('north', { type: 'send-message', to: ['south'], text: 'Who are you?' });
  return play.do('bot-south', { type: 'send-message', to: ['north'], text: 'A bot.' });
}

test('whoever comes back is told who stood in, from when to when, and what was done, in order', () => {
  const play = stoodIn();
  const from = play.log.find((event) => event.type === 'seat-opened' && event.bot)?.at;
  const told = done(back(play));
  expect(told?.stints).toEqual([{ seat: 'bot-south', name: 'Bot', bot: true, from, to: play.now }]);
  expect(told).toMatchObject({ until: play.now, away: true });
  expect(told?.acts.map(({ type }) => type)).toEqual(['proposal-tabled', 'proposal-signed', 'message-sent']);
});

test('what is signed in their name is what still stands', () => {
  const play = stoodIn();
  const { proposal } = play.last('proposal-tabled');
  expect(done(back(play))?.signed).toEqual([{ proposal, version: 1, inForce: false }]);
  play.do('north', { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  expect(done(play)?.signed).toEqual([{ proposal, version: 1, inForce: true }]);
  const amended = stoodIn().do('north', {
    ...({ type: 'amend-proposal', proposal, version: 1, clauses: {} } as const),
    terms: { border: 'open', levy: 'low' },
  });
  expect(done(back(amended))?.signed).toEqual([]);
  const takenBack = back(stoodIn()).do('south', { type: 'withdraw-signature', proposal });
  expect(done(takenBack)?.signed).toEqual([]);
  const withdrawn = back(stoodIn()).do('south', { type: 'withdraw-proposal', proposal });
  expect(done(withdrawn)?.signed).toEqual([]);
  // What they have signed themselves since is no act of the stand-in.
  amended.do('south', { type: 'sign-proposal', proposal, version: 2 });
  expect(done(amended)?.signed).toEqual([]);
});

test('while somebody still stands in nothing is told, and nothing of an absence in which nobody did', () => {
  expect(done(stoodIn())).toBeNull();
  expect(done(playing())).toBeNull();
  expect(done(back(stoodIn()), 'party:north', 'head-north')).toBeNull();
});

test('several who stood in one after another are told together, and those of an earlier absence no more', () => {
  const play = back(stoodIn());
  const early = play.now;
  play.server({ type: 'seat-stand-in', absent, seat: 'deputy', secretHash: 'h', name: 'Fay' });
  play.do('deputy', { type: 'send-message', to: 'everyone', text: 'For South.' });
  play.do('control', { type: 'remove-seat', seat: 'deputy' });
  play.do('control', { type: 'hand-over', to: absent });
  play.server({ ...botOf('south', { standsInFor: absent }), seat: 'second-bot' });
  expect(done(play)).toBeNull();
  const told = done(back(play));
  expect(told?.stints.map(({ name, bot }) => [name, bot])).toEqual([
    ['Fay', false],
    ['Bot', true],
  ]);
  expect(told?.acts.map(({ by }) => by)).toEqual(['deputy']);
  expect(told?.until).toBeGreaterThan(early);
});

test('who was moved to another delegation since is told nothing of the one before', () => {
  const play = back(stoodIn());
  play.do('control', { type: 'place-seat', seat: absent, role: 'player', party: 'north' });
  expect(done(play, 'party:north')).toBeNull();
});

test('who was removed since is told nothing', () => {
  expect(done(back(stoodIn()).do('control', { type: 'remove-seat', seat: absent }))).toBeNull();
});

test('who takes a chair that nobody had is told what was done before', () => {
  const play = new Play(duo, { heads: false }).seat('nora', 'player', 'north', 'Nora').seat('chair', 'player', 'south');
  play.server(botOf('south', { standsInFor: 'chair' })).control('start-session', 'advance-phase');
  play.do('bot-south', table).do('chair', { type: 'claim-seat', name: 'Sten' });
  expect(done(play, 'party:south', 'chair')).toBeNull();
  play.server({ type: 'note-return', seat: 'chair' });
  expect(done(play, 'party:south', 'chair')).toMatchObject({ away: false, acts: [{ type: 'proposal-tabled' }] });
});
