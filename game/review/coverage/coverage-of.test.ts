import { describe, expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { six } from '../../../tests/support/scenarios';
import { voting } from '../../../tests/support/staged';
import { Question } from '../../scenario/question';
import type { Scenario } from '../../scenario/scenario-file';
import type { Command } from '../../session/commands';
import { coverageOf, createCoverage } from './coverage-of';

const asked = (when: unknown) => [Question.parse({ id: 'asked', text: 'Was it so?', when })];

/** What answered a question, in order: the kinds of events at the positions that are its evidence. */
function foundIn({ log }: Play, when: unknown): string[] {
  const [answer] = coverageOf(log, asked(when));
  expect(answer?.times).toBe(answer?.evidence.length);
  return (answer?.evidence ?? []).map((position) => log[position - 1]?.type ?? 'nothing');
}

const playing = (scenario: Scenario) => new Play(scenario).control('start-session');
const say = (to: Extract<Command, { type: 'send-message' }>['to'], text = 'Hello.'): Command => ({
  type: 'send-message',
  to,
  text,
});
const table = (instrument: string, to: string[], terms: Record<string, string>): Command => ({
  type: 'table-proposal',
  instrument,
  to,
  terms,
  clauses: {},
});

/** Tables terms and has everybody named sign them. */
function seal(play: Play, instrument: string, terms: Record<string, string>, [from = '', ...to]: string[]): string {
  play.do(from, table(instrument, to, terms));
  const { proposal } = play.last('proposal-tabled');
  for (const party of [from, ...to])
    play.do(party, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  return proposal;
}

describe('terms tabled', () => {
  const play = playing(six);
  play.do('harbour', table('charter', sixOthers('harbour'), { berth: 'common', fund: 'small' }));
  const { proposal } = play.last('proposal-tabled');
  const amend = (by: string, version: number, terms: Record<string, string>) =>
    play.do(by, { type: 'amend-proposal', proposal, version, terms, clauses: {} });
  amend('city', 1, { berth: 'common', fund: 'large' });
  amend('greens', 2, { berth: 'common', fund: 'large', noise: 'nights' });
  amend('harbour', 3, { berth: 'common', noise: 'nights' });
  amend('greens', 4, { berth: 'common', fund: 'large', noise: 'nights' });

  test('are found where they came onto the table, and not in every version after it', () => {
    expect(foundIn(play, { tabled: { fund: ['small', 'large'] } })).toEqual(['proposal-tabled', 'proposal-amended']);
    expect(foundIn(play, { tabled: { fund: 'large' } })).toEqual(['proposal-amended', 'proposal-amended']);
    expect(foundIn(play, { tabled: { fund: 'large', noise: 'nights' } })).toHaveLength(2);
    expect(foundIn(play, { tabled: { fund: 'none' } })).toEqual([]);
  });

  test('are those of the party that brought them in', () => {
    const by = (party: string) => foundIn(play, { tabled: { fund: 'large' }, party });
    expect({ city: by('city'), greens: by('greens'), harbour: by('harbour') }).toEqual({
      city: ['proposal-amended'],
      greens: ['proposal-amended'],
      harbour: [],
    });
  });
});

function sixOthers(party: string): string[] {
  return six.parties.map(({ id }) => id).filter((id) => id !== party);
}

describe('terms in force', () => {
  test('are found when they come into force, once for as long as they hold', () => {
    const play = playing(voting());
    const inForce = { inForce: { levy: 'high' } };
    seal(play, 'pact', { border: 'patrolled', levy: 'low' }, ['north', 'south']);
    expect(foundIn(play, inForce)).toEqual([]);
    seal(play, 'pact', { levy: 'high' }, ['north', 'south']);
    expect(foundIn(play, inForce)).toEqual(['agreement-entered']);
    expect(foundIn(play, { inForce: { levy: ['low', 'high'] } })).toEqual(['agreement-entered']);
    expect(foundIn(play, { inForce: { border: 'patrolled' } })).toEqual(['agreement-entered']);
  });

  test('stay found when a vote at home undoes them, and are found again when they come back', () => {
    const play = playing(voting());
    const proposal = seal(play, 'pact', { levy: 'high' }, ['north', 'south']);
    play.control('advance-phase');
    play.do('control', { type: 'decide-gate', proposal, gate: 'council', passed: false, reason: 'They walked out.' });
    play.control('advance-phase');
    expect(play.state.agreements).toEqual([]);
    expect(foundIn(play, { inForce: { levy: 'high' } })).toEqual(['agreement-entered']);
    seal(play, 'pact', { levy: 'high' }, ['north', 'south']);
    expect(foundIn(play, { inForce: { levy: 'high' } })).toEqual(['agreement-entered', 'agreement-entered']);
    expect(foundIn(play, { event: 'gate-decided', party: 'north' })).toEqual(['gate-decided']);
    expect(foundIn(play, { event: 'gate-decided', party: 'south' })).toEqual([]);
    expect(foundIn(play, { event: 'agreement-lapsed' })).toEqual(['agreement-lapsed']);
    expect(foundIn(play, { event: 'agreement-ratified' })).toEqual([]);
  });

  test('are not the status quo, which nobody agreed', () => {
    const play = playing(six);
    seal(play, 'labour-pact', { jobs: 'five' }, ['harbour', 'port-union']);
    expect(foundIn(play, { inForce: { berth: 'common' } })).toEqual([]);
  });
});

describe('talk', () => {
  const play = playing(six);
  play.do('city', say(['greens']));
  play.do('city', say(['greens', 'harbour']));
  play
    .do('city', say('delegation'))
    .do('city', say('control'))
    .do('control', say(['city']));
  play.do('greens', say(['city'], 'We will vote with you.'));
  play.do('city', { type: 'mark-commitment', message: play.last('message-sent').message });
  play.control('advance-phase').do('city', say('everyone'));
  const talk = (narrowed: object) => foundIn(play, { event: 'message-sent', ...narrowed }).length;

  test('is what one delegation says to others, not to itself or to control', () => {
    expect([talk({}), talk({ party: 'city' }), talk({ party: 'ministry' })]).toEqual([4, 3, 0]);
  });

  test('to one party alone is heard by nobody else', () => {
    expect(talk({ party: 'city', to: 'greens' })).toBe(1);
    expect([talk({ to: 'greens' }), talk({ to: 'city' }), talk({ to: 'harbour' })]).toEqual([1, 1, 0]);
  });

  test('in private is not heard by all', () => {
    expect([talk({ party: 'city', private: true }), talk({ private: true })]).toEqual([2, 3]);
  });

  test('may be a promise, of the party that spoke', () => {
    const promised = (narrowed: object) => foundIn(play, { event: 'commitment-marked', ...narrowed }).length;
    expect([promised({ private: true }), promised({ party: 'greens', to: 'city' })]).toEqual([1, 1]);
    expect(promised({ party: 'city' })).toBe(0);
  });
});

describe('papers', () => {
  const play = playing(six);
  const berth = seal(play, 'berth-deal', { berth: 'reserved' }, ['harbour', 'shipper']);
  seal(play, 'labour-pact', { jobs: 'five' }, ['port-union', 'harbour']);
  seal(play, 'permit', { dredging: 'shallow' }, ['ministry', 'greens']);
  seal(play, 'charter', { dredging: 'deep', noise: 'nights' }, ['harbour', ...sixOthers('harbour')]);
  const count = (when: object) => foundIn(play, when).length;

  test('tabled and signed among some', () => {
    expect(count({ event: 'proposal-tabled' })).toBe(4);
    expect(count({ event: 'proposal-tabled', private: true })).toBe(3);
    expect(count({ event: 'proposal-tabled', party: 'harbour', to: 'shipper' })).toBe(1);
    expect(count({ event: 'proposal-signed', party: 'harbour' })).toBe(3);
    expect(count({ event: 'proposal-signed', party: 'harbour', to: 'shipper' })).toBe(1);
    expect(count({ event: 'red-line-crossed', party: 'greens' })).toBe(1);
    expect(count({ event: 'red-line-crossed', party: 'harbour' })).toBe(0);
  });

  test('an agreement is secret under a confidential instrument alone', () => {
    expect(berth).toBe(play.state.agreements[0]?.proposal);
    expect(count({ event: 'agreement-entered' })).toBe(4);
    expect(count({ event: 'agreement-entered', private: true })).toBe(2);
  });
});

describe('a live log', () => {
  const play = playing(six);
  for (let said = 0; said < 30; said += 1) play.do('city', say(['greens'], `Word ${said}`));
  const questions = asked({ event: 'message-sent', party: 'city' });

  test('is counted to its end, and has the first of its evidence', () => {
    const [answer] = coverageOf(play.log, questions);
    const first = play.log.findIndex(({ type }) => type === 'message-sent') + 1;
    expect(answer).toMatchObject({ times: 30, evidence: Array.from({ length: 12 }, (_, index) => first + index) });
  });

  test('read piece by piece says at every prefix what it says read at once, also when another log follows', () => {
    const cover = createCoverage(questions);
    for (const length of [0, 5, play.log.length - 1, play.log.length, play.log.length, play.log.length - 9]) {
      const prefix = play.log.slice(0, length);
      expect(cover(prefix)).toEqual(coverageOf(prefix, questions));
    }
    const other = playing(six).do('city', say(['harbour'])).log;
    expect(cover(other)).toEqual(coverageOf(other, questions));
  });

  test('without questions has no answers', () => {
    expect(coverageOf(play.log, [])).toEqual([]);
  });
});
