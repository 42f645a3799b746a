import { expect, test } from 'vitest';
import { Inject } from '../../../../game/scenario/inject';
import { turningsOf } from '../../../../game/session/readings';
import { Play } from '../../../../tests/support/play';
import { voting } from '../../../../tests/support/staged';
import { readerRows } from './inject-readers';

const { state } = new Play(voting()).control('start-session');
const stamp = { by: 'server', at: 0, fresh: '' };

function said(more: object): readonly string[] {
  if (!state.scenario) throw new Error('no scenario');
  const inject = Inject.parse({
    id: 'flood',
    title: 'Flood',
    release: 'by-hand',
    to: 'everyone',
    text: 'It rains.',
    source: 'None.',
    ...more,
  });
  const [only] = turningsOf({ state, scenario: state.scenario, stamp }, inject);
  return readerRows(state.scenario, only?.readings ?? []).map(({ name, words }) => `${name} ${words}`);
}

test('everyone reads an inject for everyone, and those it changes learn that alone', () => {
  expect(said({ effects: { gates: [{ gate: 'council', threshold: 1 }] }, texts: { south: 'Your fields.' } })).toEqual([
    'North reads the text above, and alone learns what changes for it:',
    'South reads the text above, and alone reads:',
    'Observers and the projector read the text above',
  ]);
});

test('who is not among the readers reads nothing, or only what is its own', () => {
  expect(said({ to: ['north'] })).toEqual([
    'North reads the text above',
    'South reads nothing',
    'Observers and the projector read nothing',
  ]);
  expect(said({ to: ['north'], texts: { south: 'You hear of it.' } })[1]).toBe(
    'South does not read the text above; alone it reads:',
  );
});
