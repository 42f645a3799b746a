import { describe, expect, test } from 'vitest';
import { briefOf, publicScenario } from '../../../../game/scenario/publish';
import { type Draft, emptyDraft } from '../../../../game/session/draft';
import { type Agreement, initial, type State } from '../../../../game/session/state';
import { duo } from '../../../../tests/support/scenarios';
import { fallingBack, standingOf } from '../own-standing';
import { termGroups } from '../sheet/term-groups';
import { commandOf, draftOutcome, fallingBackWords, faultsOf, instrumentFor } from './composing';
import { amended, entering } from './draft';

const scenario = publicScenario(duo);
const brief = briefOf(duo, 'north');
const playing: State = { ...initial, stage: 'playing', scenario, briefs: { north: brief } };
const drafting = (terms: Draft['terms'], more: Partial<Draft> = {}): Draft => ({ ...emptyDraft, terms, ...more });
const instrument = (id: string) => {
  const found = scenario.instruments.find((each) => each.id === id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
};
const pact = instrument('pact');

const pactInForce: Agreement = {
  proposal: 'p1',
  instrument: 'pact',
  signatories: ['north', 'south'],
  terms: { border: 'patrolled', water: 'metered', levy: 'low' },
  clauses: {},
  version: 1,
  enteredAt: 1,
  round: 0,
  audience: 'everyone',
  announced: true,
};
const bound: State = { ...playing, agreements: [pactInForce] };

describe('what a draft would make hold', () => {
  test('an empty draft changes nothing', () => {
    expect(draftOutcome(emptyDraft, bound, scenario, 'north')).toEqual(pactInForce.terms);
  });

  test('one that takes the place of an agreement drops what it leaves out, and says so', () => {
    const draft = drafting({ levy: 'high' }, { instrument: 'pact' });
    expect(draftOutcome(draft, bound, scenario, 'north')).toEqual({
      border: 'patrolled',
      water: 'unshared',
      levy: 'high',
    });
    expect(fallingBack(bound, scenario, { instrument: 'pact', terms: { levy: 'high' } })).toEqual(['water']);
    expect(fallingBackWords(draft, bound, scenario, pact)).toContain('leaves out water');
    expect(fallingBackWords(draft, playing, scenario, pact)).toBeNull();
  });

  test('a party sees what it would gain and which of its red lines it would cross', () => {
    const draft = drafting({ border: 'open', water: 'shared' });
    const outcome = draftOutcome(draft, playing, scenario, 'north');
    const standing = standingOf(
      { state: playing, scenario, brief },
      { terms: draft.terms, instrument: 'pact', outcome },
    );
    expect(standing).toMatchObject({ total: 5, ifDraft: 12, lines: [{ crossed: 'draft' }] });
  });
});

describe('what enters a proposal', () => {
  test('only the issues of the instrument do, and their clause texts', () => {
    const draft = drafting({ border: 'open', water: 'shared' }, { clauses: { water: ' by turns ', border: 'none' } });
    expect(entering(draft, instrument('side-letter'))).toEqual({
      terms: { water: 'shared' },
      clauses: { water: 'by turns' },
      left: ['border'],
    });
  });

  test('the narrowest instrument that settles the draft is proposed first', () => {
    expect(instrumentFor(drafting({ water: 'shared' }), scenario, 'north')?.id).toBe('side-letter');
    expect(instrumentFor(drafting({ water: 'shared', levy: 'low' }), scenario, 'north')?.id).toBe('pact');
  });

  test('one that settles all of its issues at once comes after, until the draft is whole', () => {
    const instruments = scenario.instruments.map((each) => ({ ...each, whole: each.id === 'pact' }));
    const strict = { ...scenario, instruments };
    expect(instrumentFor(drafting({ water: 'shared', levy: 'low' }), strict, 'north')?.id).toBe('side-letter');
    const all = drafting({ water: 'shared', levy: 'low', border: 'open' });
    expect(instrumentFor(all, strict, 'north')?.id).toBe('pact');
  });

  test('signatories are always addressed, and an empty rationale is not sent', () => {
    expect(commandOf(drafting({ levy: 'low' }, { rationale: '  ' }), scenario, pact, 'north')).toEqual({
      type: 'table-proposal',
      instrument: 'pact',
      to: ['south'],
      terms: { levy: 'low' },
      clauses: {},
    });
  });
});

describe('what keeps a draft from being tabled', () => {
  test('contradictory terms are named', () => {
    expect(faultsOf(drafting({ border: 'closed', water: 'shared' }), playing, scenario, pact)).toEqual([
      'Contradictory terms: Nobody shares water across a closed border.',
    ]);
  });

  test('so is what would contradict only what holds besides', () => {
    const closed: Agreement = { ...pactInForce, terms: { border: 'closed' } };
    const letter = instrument('side-letter');
    const draft = drafting({ water: 'shared' }, { instrument: 'side-letter' });
    expect(faultsOf(draft, playing, scenario, letter)).toEqual([]);
    expect(faultsOf(draft, { ...playing, agreements: [closed] }, scenario, letter)).toEqual([
      'With what holds besides: Nobody shares water across a closed border.',
    ]);
  });

  test('no terms, and clause texts that are too long', () => {
    expect(faultsOf(emptyDraft, playing, scenario, pact)).toHaveLength(1);
    const long = drafting({ levy: 'low' }, { clauses: { levy: 'x'.repeat(2_001) } });
    expect(faultsOf(long, playing, scenario, pact)).toEqual([
      'Your clause text on levy is too long. 2001 characters: at most 2000.',
    ]);
  });

  test('an amendment that changes nothing, or amends what was amended meanwhile', () => {
    const version = { author: 'south', by: 'seat-1', at: 1, clauses: {}, changed: [], rationale: null };
    const proposal = {
      id: 'p2',
      instrument: 'pact',
      from: 'south',
      to: ['north'],
      audience: ['north', 'south'],
      versions: [{ ...version, number: 1, terms: { levy: 'low' } }],
      signatures: [],
      declined: {},
      status: 'open',
    } as const;
    const state: State = { ...playing, proposals: { p2: proposal } };
    expect(faultsOf(amended(proposal), state, scenario, pact)).toHaveLength(1);
    expect(faultsOf({ ...amended(proposal), terms: { levy: 'high' } }, state, scenario, pact)).toEqual([]);

    const versions = [...proposal.versions, { ...version, number: 2, terms: { levy: 'none' } }];
    const later: State = { ...playing, proposals: { p2: { ...proposal, versions } } };
    expect(faultsOf({ ...amended(proposal), terms: { levy: 'high' } }, later, scenario, pact)).toEqual([
      'It was amended meanwhile. Look at the latest version, then amend that.',
    ]);
  });
});

test('an issue stands under the instrument that is not over all of them', () => {
  expect(termGroups(scenario).map(({ instrument: under, issues }) => [under?.id, issues.map(({ id }) => id)])).toEqual([
    ['side-letter', ['water']],
    ['pact', ['border', 'levy']],
  ]);
});
