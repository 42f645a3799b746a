import { describe, expect, test } from 'vitest';
import { prepare } from '../../../../game/scenario/prepare';
import { briefOf, publicScenario } from '../../../../game/scenario/publish';
import { phasesOf } from '../../../../game/session/phases';
import { initial, type State } from '../../../../game/session/state';
import { council, voting } from '../../../../tests/support/staged';
import { gatesOf, outlookOf } from './at-home';
import { countedWords, decisionWords, neededWords, verdictWords, warnings } from './gate-words';

const played = voting();
const scenario = publicScenario(played);
const north = briefOf(played, 'north');
const reading = (state: Partial<State> = {}, of = scenario) => ({
  state: { ...initial, stage: 'playing' as const, scenario: of, briefs: { north }, ...state },
  scenario: of,
});
const pact = (terms: Record<string, string>) => ({ instrument: 'pact', terms });

const inForce = {
  proposal: 'p1',
  instrument: 'pact',
  signatories: ['north', 'south'],
  terms: {},
  clauses: {},
  version: 1,
  enteredAt: 1,
  round: 0,
  audience: ['north', 'south'],
  announced: true,
};

describe('what terms would need at home', () => {
  test('nothing, where no gate is required', () => {
    expect(outlookOf(reading(), pact({ water: 'shared' }))).toEqual([]);
    expect(outlookOf(reading(), { instrument: 'side-letter', terms: { water: 'shared' } })).toEqual([]);
  });

  test('its own party sees support, an end of delay included, and what carries and sinks it', () => {
    const [council] = outlookOf(reading(), pact({ levy: 'low', border: 'open' }));
    expect(council?.gate.id).toBe('council');
    expect(council?.own).toMatchObject({
      support: 33,
      threshold: 50,
      start: 40,
      carries: [
        { words: 'levy: low', points: 8 },
        { words: 'An end to “The mills stand still”', points: 5 },
      ],
      sinks: [{ words: 'border: open', points: -20 }],
      verdict: { how: 'rule', passes: false, chance: null },
    });
  });

  test('to others there is the gate, and nothing of its support', () => {
    const [council] = outlookOf(reading({ briefs: { south: briefOf(played, 'south') } }), pact({ levy: 'low' }));
    expect(council?.gate.name).toBe('Council of North');
    expect(council?.own).toBeNull();
    expect(gatesOf(scenario, briefOf(played, 'south'))).toEqual([]);
    expect(gatesOf(scenario, north).map(({ id }) => id)).toEqual(['council']);
  });

  test('what is in force and public counts, what is confidential does not, in points and in words', () => {
    const waterVotes = voting({
      gates: [
        {
          ...council,
          support: [
            { when: { water: 'metered' }, points: 30 },
            { when: { water: ['unshared', 'shared'] }, points: 1 },
          ],
        },
      ],
    });
    const of = publicScenario(waterVotes);
    const own = (announced: boolean) => {
      const letter = { ...inForce, instrument: 'side-letter', terms: { water: 'metered' }, announced };
      const state = { briefs: { north: briefOf(waterVotes, 'north') }, agreements: [letter] };
      return outlookOf(reading(state, of), pact({ levy: 'low' }))[0]?.own;
    };
    expect(own(true)).toMatchObject({ support: 75, carries: [{ words: 'water: metered' }, {}] });
    expect(own(false)).toMatchObject({ support: 46, carries: [{}, { words: 'water: unshared' }] });
  });

  test('what it would take the place of does not count', () => {
    const agreements = [{ ...inForce, terms: { border: 'open' } }];
    expect(outlookOf(reading({ agreements }), pact({ levy: 'low' }))[0]?.own?.support).toBe(53);
  });

  test('a change that ends before the vote is not counted on', () => {
    const change = { gate: 'council', support: [], threshold: 4, until: 0 };
    const changed = { ...north, gates: north.gates.map((gate) => ({ ...gate, changes: [change] })) };
    const threshold = (phase: number) => {
      const known = reading({ briefs: { north: changed }, phase });
      return outlookOf(known, pact({ levy: 'low' }))[0]?.own?.threshold;
    };
    expect(phasesOf(scenario).map(({ phase }) => phase.id)).toEqual(['talks', 'votes', 'talks-again', 'votes-again']);
    expect([threshold(0), threshold(1), threshold(2)]).toEqual([54, 54, 50]);
  });

  test('a held issue is in the outcome that is judged', () => {
    const variants = [{ id: 'closed', name: 'Closed', summary: 'The border is open.', hold: { border: 'open' } }];
    const held = prepare(voting({ variants }), { variant: 'closed', mandate: null });
    const known = reading({ briefs: { north: briefOf(held, 'north') } }, publicScenario(held));
    expect(outlookOf(known, pact({ water: 'shared' }))[0]?.own?.sinks).toEqual([
      { words: 'border: open', points: -20 },
    ]);
  });
});

describe('the same in words', () => {
  const gate = { ...scenario.gates[0], decided: 'draw' as const, slope: 0.25 };
  const byDraw = { ...scenario, gates: scenario.gates.map((each) => ({ ...each, ...gate })) };
  const [low] = outlookOf(reading({}, byDraw), pact({ levy: 'low' }));

  test('a draw says its chance, a rule whether it would pass', () => {
    expect(low?.own?.support).toBe(53);
    expect(verdictWords(low?.own?.verdict ?? { how: 'rule', passes: false, chance: null })).toBe(
      'a draw: 68 in 100 to pass',
    );
    expect(verdictWords({ how: 'rule', passes: true, chance: null })).toBe('would pass');
    expect(verdictWords({ how: 'rule', passes: false, chance: null })).toBe('would fail');
    expect(verdictWords({ how: 'draw', passes: false, chance: 0.001 })).toBe('a draw: less than 1 in 100 to pass');
    expect(verdictWords({ how: 'facilitator', passes: false, chance: null })).toContain('would fail');
  });

  test('only a gate of one’s own that would fail is a warning', () => {
    expect(warnings(outlookOf(reading(), pact({ levy: 'high' })))).toEqual([
      'Council of North would fail it, 45 of 50',
    ]);
    expect(warnings(outlookOf(reading(), pact({ levy: 'low' })))).toEqual([]);
    expect(warnings(outlookOf(reading({ briefs: {} }), pact({ levy: 'high' })))).toEqual([]);
    expect(warnings(outlookOf(reading({}, byDraw), pact({ levy: 'high' })))).toEqual([]);
  });

  test('a gate is needed for what of the terms requires it', () => {
    const [needed] = scenario.gates;
    if (!needed) throw new Error('no gate');
    expect(neededWords(scenario, needed, { levy: 'high', border: 'open' })).toBe(
      'needed for levy: high and border: open',
    );
    expect(neededWords(scenario, { ...needed, required: [] }, { levy: 'high' })).toBe(
      'needed for any agreement under this instrument',
    );
  });

  test('a decision says how it was made, and to its own party what lay behind it', () => {
    const decided = { passed: false, how: 'facilitator', reason: 'A tie.', counted: null } as const;
    expect(decisionWords(decided)).toBe('failed, as the facilitator decided: “A tie.”');
    expect(decisionWords({ ...decided, how: 'rule', reason: null })).toBe('failed, for want of support at home');
    expect(decisionWords({ ...decided, how: 'rule', passed: true, reason: null })).toBe(
      'passed, with enough support at home',
    );
    expect(countedWords(decided)).toBeNull();
    const counted = { support: 53, threshold: 50, chance: null, drawn: null };
    expect(countedWords({ ...decided, counted })).toBe('Support was 53; it needed 50.');
    expect(countedWords({ ...decided, counted: { ...counted, chance: 0.68, drawn: 0.119 } })).toBe(
      'Support was 53; it needed 50. That made a chance of 68 in 100; the number drawn was 12 of 100, and a low one passes.',
    );
  });
});
