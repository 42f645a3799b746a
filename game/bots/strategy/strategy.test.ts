import { describe, expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo, six } from '../../../tests/support/scenarios';
import { briefOf, publicScenario } from '../../scenario/publish';
import { packageOf, spaceOf, termsOf } from '../model/package';
import { stakesOf } from '../model/stakes';
import { hindrance, worthOf } from '../model/worth';
import { amendmentOf } from './amendment';
import { bundlesFor, textOf } from './bundles';
import { idealOf, offerAt, type Search } from './offer';
import { fulfilled, wishesOf } from './opponents';
import { exchanged, priorities } from './priorities';

const scenario = publicScenario(duo);
const space = spaceOf(scenario);
const north = stakesOf({ scenario, brief: briefOf(duo, 'north'), agreements: [], round: 0 }, ['pact']);
const text = { border: 'patrolled', water: 'unshared', levy: 'none' };
const tabled = (terms = text) => ({
  type: 'table-proposal' as const,
  instrument: 'pact',
  to: ['north'],
  terms,
  clauses: {},
});

describe('what others seem to want', () => {
  const playing = () => new Play(duo).control('start-session', 'advance-phase');

  test('is nothing in particular before they have said anything', () => {
    const wish = wishesOf(playing().state, space, ['south']).get('south') ?? [];
    expect(fulfilled(wish, [0, 0, 0])).toBeCloseTo(fulfilled(wish, [2, 2, 2]), 12);
  });

  test('is first what they table, then what they insist on and what they name', () => {
    const play = playing().do('south', tabled({ border: 'open', water: 'shared', levy: 'none' }));
    const liked = (terms: Record<string, string>) => {
      const wish = wishesOf(play.state, space, ['south']).get('south') ?? [];
      return fulfilled(wish, packageOf(space, { border: 'open', water: 'shared', levy: 'none', ...terms }));
    };
    expect(liked({})).toBeCloseTo(1, 12);
    const before = liked({ levy: 'high' });
    expect(before).toBeLessThan(1);
    play.do('south', { type: 'send-message', to: ['north'], text: 'What matters?', asks: { about: 'priorities' } });
    play.do('north', { type: 'send-message', to: ['south'], text: 'And to you?' });
    const replyTo = play.state.messages.all.at(-1)?.id ?? '';
    play.do('south', { type: 'send-message', to: ['north'], text: 'Levy.', replyTo, terms: { levy: 'none' } });
    expect(liked({ levy: 'high' })).toBeLessThan(before);
  });
});

const search = (target: number, more: Partial<Search> = {}): Search => {
  const near = packageOf(space, text);
  const from = [near, idealOf(north, false, [north.now])];
  return { stakes: north, target, wishes: [], balance: 1, mayCrossRedLines: false, from, near, ...more };
};

describe('offers', () => {
  test('are worth what is asked for, cross no line, and are the best that others seem to like', () => {
    const wish = [0, 1, 2].map((at) => (space.options[at] ?? []).map((_, option) => (option === 1 ? 1 / 3 : 0)));
    const offer = offerAt(search(14, { wishes: [wish] }));
    expect(offer && worthOf(north, offer)).toBeGreaterThanOrEqual(14);
    expect(offer && hindrance(north, offer, false)).toBe(0);
    // An open border is north's red line, so of the three middle options it can give two.
    expect(offer && termsOf(space, offer, space.issues)).toMatchObject({ water: 'shared', levy: 'low' });
  });

  test('are none where nothing that may be signed is worth as much', () => {
    expect(offerAt(search(1_000))).toBeNull();
  });

  test('an amendment mends what it may not sign, and changes nothing where nothing helps', () => {
    const amended = amendmentOf(search(12), packageOf(space, { border: 'open', water: 'unshared', levy: 'none' }));
    expect(amended && hindrance(north, amended, false)).toBe(0);
    expect(amended && worthOf(north, amended)).toBeGreaterThanOrEqual(12);
    const best = idealOf(north, false, [north.now]);
    expect(amendmentOf(search(worthOf(north, best)), best)).toBeNull();
  });
});

test('what others keep taking out of a text is no gift to anybody', () => {
  const single = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 5, 9],
  ];
  const stakes = { ...north, redLines: [], votes: [], never: [], own: { base: 0, single, joint: [] }, delay: 0 };
  const wish = [
    [0, 1, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  const near = [0, 0, 0];
  const wanted = { ...search(9), stakes, wishes: [wish], near, from: [near] };
  expect(amendmentOf(wanted, near)).toEqual([1, 0, 2]);
  const refused = (at: number, option: number) => at === 0 && option === 1;
  expect(amendmentOf({ ...wanted, refused }, near)).toEqual([0, 0, 2]);
});

test('priorities are the issues that can move the score most, and an exchange names what was gained and given', () => {
  const [first] = priorities(north, north.now);
  expect(first).toBe('levy');
  const before = packageOf(space, { border: 'closed', water: 'unshared', levy: 'none' });
  const after = packageOf(space, { border: 'patrolled', water: 'unshared', levy: 'high' });
  const { gained, given } = exchanged(north, before, after);
  expect([gained, given].map((places) => places.map((at) => space.issues[at]))).toEqual([['levy'], ['border']]);
});

describe('bundles and texts', () => {
  test('what all sign comes first, then what fewer can', () => {
    const bundles = bundlesFor(publicScenario(six), 'harbour');
    expect(bundles.map(({ instruments }) => instruments[0])).toEqual(['charter', 'berth-deal', 'labour-pact']);
    expect(bundles.map(({ ofAll }) => ofAll)).toEqual([true, false, false]);
  });

  test('what stands on another is signed together with it', () => {
    const [pact, letter] = duo.instruments;
    if (!pact || !letter) throw new Error('no instruments');
    const linked = publicScenario({ ...duo, instruments: [pact, { ...letter, onlyWith: ['pact'] }] });
    expect(bundlesFor(linked, 'north').map(({ instruments }) => instruments)).toContainEqual(['side-letter', 'pact']);
  });

  test('all work on the text that was amended most', () => {
    const play = new Play(duo).control('start-session', 'advance-phase').do('south', tabled());
    const first = play.last('proposal-tabled').proposal;
    play.do('south', tabled({ ...text, levy: 'low' }));
    expect(textOf(play.state, 'pact')?.id).toBe(first);
    const second = play.last('proposal-tabled').proposal;
    const terms = { ...text, levy: 'high' };
    play.do('north', { type: 'amend-proposal', proposal: second, version: 1, terms, clauses: {} });
    expect(textOf(play.state, 'pact')?.id).toBe(second);
    expect(textOf(play.state, 'side-letter')).toBeNull();
  });
});
