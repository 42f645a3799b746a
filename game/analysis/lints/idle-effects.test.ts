import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { lintsOf } from '../lints';
import { idleEffects } from './idle-effects';

const inject = {
  id: 'flood',
  title: 'Flood',
  release: 'by-hand',
  to: 'everyone',
  text: 'Water rises.',
  source: 'Invented.',
};
const gate = { id: 'council', name: 'Council', party: 'north', explanation: 'It votes.', source: 'Invented.' };
const gates = [{ ...gate, start: 0, threshold: 1, support: [] }];
const found = (changes: object) => idleEffects(duoWith({ gates, injects: [{ ...inject, ...changes }] }));
const when = { water: 'shared' };

test('an inject that only informs is left alone', () => {
  expect(found({})).toEqual([]);
  expect(found({ effects: { points: [], reservation: {}, delay: {}, gates: [], stress: {} } })).toEqual([]);
});

test.each<[object, object, (string | number)[]]>([
  [
    { points: [{ when, points: { north: 0, south: 0 }, why: 'floods' }] },
    { points: [{ when, points: { north: 0, south: 1 }, why: 'floods' }] },
    ['points', 0, 'points'],
  ],
  [{ reservation: { north: 0 } }, { reservation: { north: 0, south: -1 } }, ['reservation']],
  [{ delay: { north: 0 } }, { delay: { north: 1 } }, ['delay']],
  [{ stress: { will: 0 } }, { stress: { will: -0.1 } }, ['stress']],
  [{ gates: [{ gate: 'council' }] }, { gates: [{ gate: 'council', threshold: 2 }] }, ['gates', 0]],
  [
    { gates: [{ gate: 'council', support: [{ when, points: 0 }] }] },
    { gates: [{ gate: 'council', support: [{ when, points: 3 }] }] },
    ['gates', 0],
  ],
])('an effect that comes to nothing is named: %j', (idle, lively, path) => {
  const nothing = (...place: (string | number)[]) => ({
    path: ['injects', 0, ...place, ...path],
    message: 'this effect of inject flood changes nothing',
    right: 'an effect on some party, or none: an inject may also just inform',
  });
  expect(found({ effects: idle })).toEqual([nothing('effects')]);
  expect(found({ turns: [{ text: 'It stops.', effects: idle }, { text: 'It goes on.' }] })).toEqual([
    nothing('turns', 0, 'effects'),
  ]);
  expect(found({ effects: lively, turns: [{ text: 'It stops.' }, { text: 'It goes on.', effects: lively }] })).toEqual(
    [],
  );
  expect(lintsOf(duoWith({ gates, injects: [{ ...inject, effects: idle }] }))).toEqual([nothing('effects')]);
});
