import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { playedAlone } from '../../../tests/support/played-alone';
import { duo } from '../../../tests/support/scenarios';
import { blankFork, forkRequest, ownParty } from './fork-draft';

const parties = ['north', 'south'];
const fair = { temperament: 'fair' };

test('where bots play it out, no chair is a person’s', () => {
  const draft = { ...blankFork, seats: { north: 'person', south: 'hard' } } as const;
  expect(forkRequest(draft, 7, parties, null)).toEqual({
    position: 7,
    seats: { north: fair, south: { temperament: 'hard' } },
    playedOut: true,
  });
});

test('where it is taken up, persons sit wherever nothing else is chosen', () => {
  const draft = { ...blankFork, way: 'taken-up', seats: { south: 'hard' } } as const;
  expect(forkRequest(draft, 7, parties, null)).toEqual({
    position: 7,
    seats: { north: 'person', south: { temperament: 'hard' } },
    playedOut: false,
  });
});

test('[FK7] whoever practised alone sits in the same delegation, and nobody in another', () => {
  const own = ownParty({ end: playedAlone(duo).state });
  expect(own).toBe('north');
  expect(ownParty({ end: new Play(duo).state })).toBeNull();
  const draft = { ...blankFork, way: 'taken-up', seats: { north: 'hard', south: 'person' } } as const;
  expect(forkRequest(draft, 7, parties, own).seats).toEqual({ north: 'person', south: fair });
  expect(forkRequest({ ...draft, way: 'played-out' }, 7, parties, own).seats).toEqual({
    north: { temperament: 'hard' },
    south: fair,
  });
});
