import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import type { AbsencePolicy } from './setup';

const minute = 60_000;

const playing = (policy: AbsencePolicy['policy'] | null) =>
  new Play(duo, { setup: { absence: policy && { policy, minutes: 3 } } })
    .seat('aide', 'player', 'north', 'Aide')
    .control('start-session');

const gone = (play: Play, seat = 'head-north', online = ['control', 'head-south', 'aide']) =>
  play.server({ type: 'note-absence', seat, since: play.now - 3 * minute, online: online.filter((id) => id !== seat) });
const returned = (play: Play, seat = 'head-north') => play.server({ type: 'note-return', seat });
const kinds = (play: Play) => play.events.map(({ type }) => type);

test('[AB1] an absence is noted once, for everyone, and a return after it', () => {
  const play = gone(playing('go-on'), 'aide');
  expect(play.events).toEqual([expect.objectContaining({ type: 'seat-absent', audience: 'everyone', seat: 'aide' })]);
  expect(play.state.absences['aide']).toBe(play.now - 1_000 - 3 * minute);
  const again = { type: 'note-absence', seat: 'aide', since: 1, online: [] } as const;
  expect(play.refused('server', again)).toBe('nothing-changed');
  expect(play.refused('server', { type: 'note-return', seat: 'head-north' })).toBe('nothing-changed');
  expect(returned(play, 'aide').state.absences).toEqual({});
});

test('[AB1] nobody is noted who is here, sits in no delegation, or where nothing was settled', () => {
  const note = (seat: string, online: string[] = []) => ({ type: 'note-absence', seat, since: 1, online }) as const;
  const play = playing('wait').seat('olga', 'observer', null, 'Olga').seat('chair', 'player', 'south');
  expect(play.refused('server', note('head-north', ['head-north']))).toBe('no-such-seat');
  for (const seat of ['olga', 'chair', 'control', 'nowhere'])
    expect(play.refused('server', note(seat))).toBe('no-such-seat');
  expect(playing(null).refused('server', note('head-north'))).toBe('no-such-seat');
  expect(new Play(duo).refused('server', note('head-north'))).toBe('session-not-started');
});

test('[AB2] the clock waits for a head, not for anybody else, and [AB3] goes on with the return', () => {
  const play = gone(playing('wait'), 'aide');
  expect(kinds(play)).toEqual(['seat-absent']);
  gone(play);
  expect(kinds(play)).toEqual(['seat-absent', 'clock-paused']);
  const { remaining } = play.state.clock ?? {};
  expect(play.state.clock).toMatchObject({ paused: true, waitingFor: 'head-north' });
  returned(play, 'aide');
  expect(kinds(play)).toEqual(['seat-returned']);
  returned(play);
  expect(kinds(play)).toEqual(['seat-returned', 'clock-resumed']);
  expect(play.state.clock?.deadline).toBe(play.now + (remaining ?? 0));
});

test('[AB3] a pause that the facilitator ordered is not ended by anybody’s return', () => {
  const play = gone(playing('wait').control('pause-clock'));
  expect(kinds(play)).toEqual(['seat-absent']);
  returned(play);
  expect(kinds(play)).toEqual(['seat-returned']);
});

test('[AB2] a phase is extended once, whoever else is gone in it', () => {
  const play = playing('extend');
  const deadline = play.state.clock?.deadline ?? 0;
  gone(play);
  expect(play.state.clock?.deadline).toBe(deadline + 3 * minute);
  gone(play, 'head-south', []);
  expect(kinds(play)).toEqual(['seat-absent']);
  play.control('advance-phase');
  returned(play);
  gone(play);
  expect(kinds(play)).toEqual(['seat-absent', 'clock-adjusted']);
});

test('[AB2] [AB3] a member who is there has the chair until the head is back', () => {
  const play = gone(playing('stand-in'));
  expect(play.state.heads['north']).toBe('aide');
  returned(play);
  expect(play.state.heads['north']).toBe('head-north');
  expect(kinds(gone(play, 'head-south', []))).toEqual(['seat-absent']);
});

test('[AB3] a chair that was handed over by people stays where it is', () => {
  const play = gone(playing('stand-in')).seat('third', 'player', 'north', 'Third');
  play.do('control', { type: 'hand-over', to: 'third' });
  returned(play);
  expect(play.state.heads['north']).toBe('third');
});

const remove = { type: 'remove-seat', seat: 'head-north' } as const;
const replace = { type: 'replace-seat', instead: 'head-north', seat: 'nina', secretHash: 'new', reason: null } as const;

test('[AB3] [SE8] [SE12] nobody waits for a head who was removed or replaced: the clock goes on', () => {
  for (const gets of [(play: Play) => play.do('control', remove), (play: Play) => play.server(replace)]) {
    const play = gone(playing('wait'));
    const { remaining } = play.state.clock ?? {};
    gets(play);
    expect(play.state.clock).toMatchObject({ paused: false, waitingFor: null });
    expect(play.state.clock?.deadline).toBe(play.now + (remaining ?? 0));
  }
});

test('[AB2] [AB3] where two heads are gone the clock waits for both, and counts as one pause', () => {
  const play = gone(gone(playing('wait')), 'head-south', ['control', 'aide']);
  const { remaining, pausedAt } = play.state.clock ?? {};
  returned(play);
  expect(play.state.clock).toMatchObject({ paused: true, waitingFor: 'head-south', remaining, pausedAt });
  returned(play, 'head-south');
  expect(play.state.clock).toMatchObject({ paused: false, deadline: play.now + (remaining ?? 0) });
});

test('[LC15] [AB3] a phase that one comes back to waits for nobody who is back', () => {
  const play = gone(playing('wait'));
  const { remaining } = play.state.clock ?? {};
  returned(play.control('advance-phase'));
  play.do('control', { type: 'undo-advance', phase: play.state.phase });
  expect(play.state.clock).toMatchObject({ paused: false, deadline: play.now + (remaining ?? 0) });
});
