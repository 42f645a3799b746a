import { expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import type { Command } from './commands';
import { viewOf } from './view';

type Noting = Extract<Command, { type: 'note-observation' }>;

const seen = (more: Partial<Noting> = {}): Noting => ({
  type: 'note-observation',
  text: 'North listens.',
  pin: { to: 'moment' },
  goals: [],
  ...more,
});

const playing = () =>
  new Play(duoWith({ goals: ['Listen before you offer'] }))
    .seat('eva', 'evaluator', null, 'Eva')
    .seat('olga', 'observer', null, 'Olga')
    .control('start-session');

test('[OB1] the white cell notes, shares it, and nobody else learns that there is a note', () => {
  const play = playing().do('eva', seen({ goals: [0], pin: { to: 'seat', seat: 'head-north' } }));
  const [note] = Object.values(play.state.observations);
  expect(note).toMatchObject({ by: 'eva', text: 'North listens.', goals: [0] });
  for (const viewer of ['party:north', 'public'] as const) expect(viewOf(viewer, play.events)).toEqual([]);
  expect(play.refused('north', seen())).toBe('white-cell-only');
  expect(play.refused('olga', seen())).toBe('white-cell-only');
});

test('[OB1] a pin holds on to something that is there, and a tag names a goal of the scenario', () => {
  const play = playing();
  expect(play.refused('eva', seen({ pin: { to: 'seat', seat: 'nowhere' } }))).toBe('no-such-seat');
  expect(play.refused('eva', seen({ pin: { to: 'message', message: 'none' } }))).toBe('no-such-message');
  expect(play.refused('eva', seen({ pin: { to: 'proposal', proposal: 'none' } }))).toBe('no-such-proposal');
  expect(play.refused('eva', seen({ goals: [1] }))).toBe('no-such-goal');
  play.do('north', { type: 'send-message', to: 'control', text: 'A question.' });
  play.do('control', seen({ pin: { to: 'message', message: play.last('message-sent').message } }));
  play.do('control', seen({ pin: { to: 'event', position: 3 } }));
  expect(Object.keys(play.state.observations)).toHaveLength(2);
});

test('[OB2] whoever noted it changes it or strikes it out, nobody else', () => {
  const play = playing().do('eva', seen());
  const { observation } = play.last('observation-noted');
  const edit: Command = { type: 'edit-observation', observation, text: 'South listens.', goals: [] };
  expect(play.refused('control', edit)).toBe('not-your-observation');
  play.do('eva', edit);
  expect(play.refused('eva', edit)).toBe('nothing-changed');
  expect(play.state.observations[observation]?.text).toBe('South listens.');
  play.do('eva', { type: 'strike-observation', observation });
  expect(play.state.observations).toEqual({});
  expect(play.refused('eva', edit)).toBe('no-such-observation');
});
