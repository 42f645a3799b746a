import { describe, expect, test } from 'vitest';
import { publicScenario } from '../../../../game/scenario/publish';
import { type Draft, emptyDraft } from '../../../../game/session/draft';
import { viewOf } from '../../../../game/session/view';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import type { Desk } from '../desk';
import { amended } from '../drafting/draft';
import { type Opened, tasksOf } from '../own-side/tasks';
import { holdsNow } from '../own-standing';
import { awaiting } from '../words/proposal-words';
import { nextStep } from './next-step';

const unopened: Opened = { brief: false, scores: false };

/** North's bar. */
function step(play: Play, draft: Draft = emptyDraft, opened = unopened) {
  const scenario = publicScenario(play.scenario);
  const desk: Desk = {
    state: play.state,
    log: viewOf('party:north', play.log),
    scenario,
    party: 'north',
    brief: play.state.briefs['north'] ?? null,
    seat: null,
    isHead: true,
    holds: holdsNow(play.state, scenario),
    worth: undefined,
    send: () => Promise.reject(new Error('nothing is sent here')),
  };
  return nextStep(desk, draft, tasksOf(desk, opened));
}

const playing = () => new Play(duo).control('start-session');
const talking = () => playing().control('advance-phase');
const drafting = (border: string): Draft => ({ ...emptyDraft, terms: { border } });
const tabled = (play: Play, by: string) => {
  const to = [by === 'north' ? 'south' : 'north'];
  play.do(by, { type: 'table-proposal', instrument: 'pact', to, terms: { border: 'closed' }, clauses: {} });
  return play;
};

describe('with nothing drafted', () => {
  test('while nothing can be tabled the bar leads to what the phase asks for, one’s papers first', () => {
    const read = { brief: true, scores: true };
    expect(step(playing())).toMatchObject({ title: 'Read your brief', step: 'task', at: { kind: 'brief' } });
    expect(step(playing()).lines).toEqual(['Say what you want.']);
    expect(step(playing(), emptyDraft, read)).toMatchObject({ title: 'Speak in plenary', at: { kind: 'plenary' } });
    const spoken = playing();
    spoken.do('north', { type: 'send-message', to: 'everyone', text: 'Water.' });
    expect(step(spoken, emptyDraft, read)).toMatchObject({
      title: 'You can prepare a draft',
      lines: ['You cannot table or amend proposals in this phase. That opens with “Talks”.'],
    });
  });

  test('where proposals can be tabled it says how to begin', () => {
    expect(step(talking())).toMatchObject({ title: 'Your draft is empty', step: null });
  });

  test('a pause asks for nothing, and after the last phase for tabling nothing is prepared', () => {
    expect(step(playing().control('pause-clock')).title).toBe('You can prepare a draft');
    const late = talking().control('advance-phase', 'advance-phase');
    late.do('north', { type: 'send-message', to: 'everyone', text: 'It is late.' });
    expect(step(late)).toMatchObject({
      title: 'Your draft is empty',
      lines: ['You cannot table or amend proposals in this phase. No later phase allows it.'],
    });
  });
});

describe('with a draft', () => {
  test('what waits for an answer is said all the same, except what is being amended', () => {
    const play = tabled(talking(), 'south');
    expect(step(play).title).toBe('River Pact, version 1 waits for your answer');
    expect(step(play, drafting('patrolled')).lines[0]).toBe('River Pact, version 1 waits for your answer');
    const [proposal] = Object.values(play.state.proposals);
    expect(proposal && step(play, amended(proposal)).lines[0]).toBe(
      'Nothing is changed yet: change a term or a clause text',
    );
    expect(proposal && step(play, amended(proposal)).grave).toBeNull();
  });

  test('a red line that would be crossed stands apart', () => {
    expect(step(talking(), drafting('open')).crossed).toBe('Crosses your red line: An open border');
    expect(step(talking(), drafting('open')).lines).not.toContain('crosses no red line');
    expect(step(talking(), drafting('closed'))).toMatchObject({ crossed: null });
  });
});

test('one’s own proposal waits for one’s signature only where it can be signed', () => {
  const play = new Play({
    ...duo,
    rounds: duo.rounds.map((round) => ({
      ...round,
      phases: round.phases.map((phase) =>
        round.id === 'first' && phase.id === 'talks'
          ? { ...phase, allows: phase.allows.filter((action) => action !== 'sign') }
          : phase,
      ),
    })),
  }).control('start-session', 'advance-phase');
  tabled(play, 'north');
  expect(awaiting(play.state, publicScenario(play.scenario), 'north')).toEqual([]);
  play.control('advance-phase');
  expect(step(play).title).toBe('River Pact, version 1 waits for your signature');
  play.control('end-session');
  expect(awaiting(play.state, publicScenario(play.scenario), 'north')).toEqual([]);
});
