import { describe, expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import type { Command } from './commands';
import { replay } from './evolve';
import { standingOf } from './moments';
import type { PlannedInject } from './state';
import { viewOf } from './view';

const rain = {
  id: 'rain',
  title: 'Rain',
  text: 'It rains.',
  to: 'everyone',
  source: 'Invented.',
  release: 'by-hand',
} as const;
const lobby = () => new Play(duoWith({ injects: [{ ...rain, effects: { reservation: { north: 2 } } }] }));
const playing = () => lobby().control('start-session');
const words = { title: 'Snow', text: 'It snows.', to: ['north'], texts: { south: 'You hear of snow.' } };
const edit = { type: 'edit-inject', inject: 'rain', ...words } as const;
const write = (release: Extract<Command, { type: 'write-inject' }>['release']) =>
  ({ type: 'write-inject', ...words, release }) as const;
const arm = (release: Extract<Command, { type: 'arm-inject' }>['release']) =>
  ({ type: 'arm-inject', inject: 'rain', release }) as const;
const at = (minute: number, phase = 'statements', round = 'first') => ({ round, phase, minute });
const tableWater: Command = {
  type: 'table-proposal',
  instrument: 'pact',
  to: ['north'],
  terms: { water: 'shared' },
  clauses: {},
};
const planned = (play: Play, id = 'rain'): PlannedInject => {
  const found = play.state.injects[id];
  if (!found) throw new Error(`no inject ${id}`);
  return found;
};
const newsOf = (play: Play, party: string) => replay(viewOf(`party:${party}`, play.log)).news.map(({ text }) => text);

describe('the list of injects', () => {
  test('[IN9] what it says and who reads it is edited, what it changes stays, and only control knows', () => {
    const play = lobby().do('control', edit);
    for (const viewer of ['party:north', 'public'] as const) expect(viewOf(viewer, play.events)).toEqual([]);
    play.control('start-session').do('control', { type: 'release-inject', inject: 'rain' });
    expect(newsOf(play, 'north')).toEqual(['It snows.', null]);
    expect(newsOf(play, 'south')).toEqual(['You hear of snow.']);
    expect(play.state.briefs['north']?.reservation).toBe(14);
    expect(play.refused('control', edit)).toBe('inject-over');
  });

  test('[IN9] an edit names parties of the scenario and changes something', () => {
    const play = lobby();
    expect(play.refused('control', { ...edit, to: ['east'] })).toBe('no-such-party');
    expect(play.refused('control', { ...edit, texts: { east: 'x' } })).toBe('no-such-party');
    expect(play.refused('control', { ...edit, inject: 'none' })).toBe('no-such-inject');
    expect(play.refused('north', edit)).toBe('facilitator-only');
    play.do('control', edit);
    expect(play.refused('control', edit)).toBe('nothing-changed');
  });

  test('[IN10] it is armed on a moment, and comes then', () => {
    const play = playing().do('control', arm({ at: at(2) }));
    expect(standingOf(planned(play))).toBe('armed');
    play.now += 2 * 60_000;
    play.server({ type: 'release-due' });
    expect(play.last('inject-triggered')).toMatchObject({ cause: 'time', release: { at: at(2) } });
  });

  test('[IN10] [IN13] it is armed on what somebody does, comes with it, and says what it was', () => {
    const play = playing().do('control', arm({ when: { tabledBy: 'south' } }));
    play.control('advance-phase').do('south', tableWater);
    const { proposal } = play.last('proposal-tabled');
    expect(play.last('inject-triggered')).toMatchObject({
      cause: 'condition',
      release: { when: { tabledBy: 'south' } },
      evidence: { proposal, version: 1, party: 'south' },
    });
    expect(newsOf(play, 'north')).toHaveLength(2);
  });

  test('[IN10] [IN13] it is armed on inaction by a moment: it comes if nothing happened, and is skipped if it did', () => {
    const inaction = arm({ when: { by: at(0, 'talks'), without: { tabledBy: 'south' } } });
    const idle = playing().do('control', inaction).control('advance-phase');
    expect(idle.last('inject-triggered').cause).toMatch(/time|phase-end/);
    const busy = playing().control('advance-phase').do('south', tableWater);
    const later = arm({ when: { by: at(0, 'talks', 'last'), without: { inForce: { water: 'shared' } } } });
    busy.do('control', later);
    const { proposal } = busy.last('proposal-tabled');
    for (const by of ['north', 'south']) busy.do(by, { type: 'sign-proposal', proposal, version: 1 });
    while (busy.state.stage === 'playing' && planned(busy).status === 'planned') busy.control('advance-phase');
    expect(busy.last('inject-skipped')).toMatchObject({ cause: 'happened', evidence: { proposal, version: 1 } });
  });

  test('[IN10] nothing is armed on what is past or has happened, or on what the scenario has not', () => {
    const play = playing().control('advance-phase').do('south', tableWater);
    expect(play.refused('control', arm({ at: at(2) }))).toBe('moment-past');
    expect(play.refused('control', arm({ at: at(0, 'talks') }))).toBe('moment-past');
    expect(play.refused('control', arm({ at: at(0, 'tea') }))).toBe('no-such-phase');
    expect(play.refused('control', arm({ when: { tabled: { water: 'shared' } } }))).toBe('already-happened');
    expect(play.refused('control', arm({ when: { tabled: { water: 'dry' } } }))).toBe('no-such-option');
    expect(play.refused('control', arm({ when: { tabled: {} } }))).toBe('no-terms');
    expect(play.refused('control', arm({ when: { tabledBy: 'east' } }))).toBe('no-such-party');
    expect(play.refused('control', arm({ when: { score: { party: 'east', atLeast: 1 } } }))).toBe('no-such-party');
    play.do('control', { type: 'release-inject', inject: 'rain' });
    expect(play.refused('control', arm('by-hand'))).toBe('inject-over');
  });

  test('[IN10] [LC5] while the clock stands still, what is past is past all the same', () => {
    const play = playing();
    play.now += 3 * 60_000;
    play.control('pause-clock');
    play.now += 60 * 60_000;
    expect(play.refused('control', arm({ at: at(2) }))).toBe('moment-past');
    expect(play.refused('control', write({ at: at(2) }))).toBe('moment-past');
    play.do('control', arm({ at: at(4) })).control('resume-clock');
    expect(planned(play).status).toBe('planned');
  });

  test('[IN10] a score that is reached already is not waited for', () => {
    const play = playing();
    expect(play.refused('control', arm({ when: { score: { party: 'north', atLeast: -100 } } }))).toBe(
      'already-happened',
    );
    play.do('control', arm({ when: { score: { party: 'north', atLeast: 100 } } }));
    expect(planned(play).status).toBe('planned');
  });

  test('[IN11] it is skipped, comes back by being armed, and by hand whenever control wants', () => {
    const play = playing().do('control', { type: 'skip-inject', inject: 'rain' });
    expect(standingOf(planned(play))).toBe('skipped');
    expect(play.refused('control', { type: 'skip-inject', inject: 'rain' })).toBe('inject-over');
    play.do('control', arm('by-hand'));
    expect(standingOf(planned(play))).toBe('planned');
    play.do('control', { type: 'skip-inject', inject: 'rain' });
    play.do('control', { type: 'release-inject', inject: 'rain' });
    expect(play.last('inject-triggered')).toMatchObject({ cause: 'by-hand', by: 'control' });
  });

  test('[IN12] one is written on the spot: at once, or armed like any other', () => {
    const play = playing().do('control', write('now'));
    expect(newsOf(play, 'north')).toEqual(['It snows.']);
    expect(newsOf(play, 'south')).toEqual(['You hear of snow.']);
    expect(viewOf('public', play.events)).toEqual([]);
    play.do('control', write({ at: at(3) }));
    const { inject } = play.last('inject-written');
    expect(standingOf(planned(play, inject.id))).toBe('armed');
    expect(play.refused('control', write({ at: at(0, 'tea') }))).toBe('no-such-phase');
    expect(lobby().refused('control', write('now'))).toBe('session-not-started');
  });

  test('[IN12] [VW2] the id of one written on the spot says nothing of how many there are', () => {
    const ids = [1, 2].map(() => playing().do('control', write('now')).last('inject-released').inject);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^added-[0-9a-f]+$/);
  });

  test('[IN7] what is released by hand before any round counts for the round on the clock', () => {
    const play = playing().do('control', { type: 'release-inject', inject: 'rain' });
    expect(play.state.news[0]?.round).toBe(0);
  });
});
