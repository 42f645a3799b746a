import { describe, expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import type { Scenario } from '../../../../game/scenario/scenario-file';
import { viewOf } from '../../../../game/session/view';
import { duoWith } from '../../../../tests/support/duo-with';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { voting } from '../../../../tests/support/staged';
import { tasksOf } from './tasks';

const unopened = { brief: false, scores: false };

/** North's rows, as they are read: "Speak in plenary, done". */
function rows(play: Play, { opened = unopened, party = 'north' as string | null, isHead = true } = {}) {
  const log = party === null ? viewOf('public', play.log) : viewOf(`party:${party}`, play.log);
  const brief = party === null ? null : (play.state.briefs[party] ?? null);
  const desk = { state: play.state, scenario: publicScenario(play.scenario), log, party, brief, isHead };
  return tasksOf(desk, opened).map(({ words, done }) => (done ? `${words}, done` : words));
}

const playing = (of: Scenario = duo) => new Play(of).control('start-session');
const talking = () => playing().control('advance-phase');
const table = (play: Play, by: string, border = 'patrolled', instrument = 'pact'): string => {
  const to = [by === 'north' ? 'south' : 'north'];
  const terms = instrument === 'pact' ? { border } : { water: 'shared' };
  play.do(by, { type: 'table-proposal', instrument, to, terms, clauses: {} });
  return play.last('proposal-tabled').proposal;
};

describe('in the first phase', () => {
  test('one’s own papers are read, and what the phase allows is done', () => {
    const play = playing();
    expect(rows(play)).toEqual(['Read your brief', 'Look through your score sheet', 'Speak in plenary']);
    play.do('south', { type: 'send-message', to: 'everyone', text: 'We listen.' });
    expect(rows(play, { opened: { brief: true, scores: false } })).toEqual([
      'Read your brief, done',
      'Look through your score sheet',
      'Speak in plenary',
    ]);
    play.do('north', { type: 'send-message', to: 'everyone', text: 'We speak.' });
    expect(rows(play)).toContain('Speak in plenary, done');
  });

  test('whoever only watches has nothing to do', () => {
    expect(rows(playing(), { party: null })).toEqual([]);
    expect(rows(new Play(duo))).toEqual([]);
  });
});

describe('proposals', () => {
  test('tabling or amending one counts in the phase in which it was done', () => {
    const play = talking();
    play.do('north', { type: 'send-message', to: ['south'], text: 'Between us.' });
    expect(rows(play)).toEqual(['Speak in plenary', 'Table or amend a proposal']);
    table(play, 'north');
    expect(rows(play)).toContain('Table or amend a proposal, done');
    play.control('advance-phase');
    expect(rows(play)).toContain('Table or amend a proposal');
  });

  test('each that waits is named, in its place also when it has been answered', () => {
    const play = talking();
    const first = table(play, 'south');
    table(play, 'south', 'closed');
    play.do('north', { type: 'decline-proposal', proposal: first, version: 1, reason: 'No.' });
    expect(rows(play).slice(2)).toEqual([
      'Answer South: River Pact, version 1, done',
      'Answer South: River Pact, version 1',
    ]);
    play.do('north', { type: 'amend-proposal', proposal: first, version: 1, terms: { border: 'open' }, clauses: {} });
    expect(rows(play)[2]).toBe('Answer South: River Pact, version 2, done');
    play.do('south', { type: 'amend-proposal', proposal: first, version: 2, terms: { levy: 'low' }, clauses: {} });
    expect(rows(play)[2]).toBe('Answer South: River Pact, version 3');
  });

  test('one’s own waits for one’s own signature where that can be given', () => {
    const play = talking();
    const own = table(play, 'north');
    expect(rows(play)).toContain('Sign your own River Pact, version 1');
    play.do('north', { type: 'sign-proposal', proposal: own, version: 1 });
    expect(rows(play)).toContain('Sign your own River Pact, version 1, done');
  });

  test('where nobody signs yet, only those of others can be answered', () => {
    const rounds = [{ ...duo.rounds[1], phases: [{ ...duo.rounds[1]?.phases[0], allows: ['table'] }] }];
    const play = playing(duoWith({ rounds }));
    table(play, 'north');
    table(play, 'south');
    expect(rows(play).filter((row) => row.includes('River Pact'))).toEqual(['Answer South: River Pact, version 1']);
  });

  test('more than there is room for are counted', () => {
    const play = talking();
    for (let count = 0; count < 5; count += 1) table(play, 'south');
    const all = rows(play);
    expect(all).toHaveLength(5);
    expect(all.at(-1)).toBe('Answer 3 more proposals');
  });
});

describe('what is agreed', () => {
  test('a confidential agreement in force may be announced, and is no task once it is', () => {
    const play = talking();
    const letter = table(play, 'south', '', 'side-letter');
    for (const party of ['north', 'south']) play.do(party, { type: 'sign-proposal', proposal: letter, version: 1 });
    const task = 'Announce the Side letter on water, or keep it between you';
    expect(rows(play)).toContain(task);
    expect(rows(play, { isHead: false })).not.toContain(task);
    play.do('north', { type: 'announce-agreement', proposal: letter });
    expect(rows(play)).not.toContain(task);
  });

  test('while a phase ratifies, votes at home are looked at by those who hold them', () => {
    const play = playing(voting());
    const pact = table(play, 'north', 'open');
    for (const party of ['south', 'north'])
      play.do(party, {
        type: 'sign-proposal',
        proposal: pact,
        version: 1,
        ...(party === 'north' ? { acrossRedLine: true } : {}),
      });
    play.control('advance-phase');
    expect(rows(play)).toContain('Look at your votes at home: Council of North');
    expect(rows(play, { party: 'south' }).join()).not.toContain('votes');
  });
});
