import type { Play } from '../support/play';
import { flagshipPlay } from './stored-session';

/** Whose page the tests of the table look at: the head of Ukraine's delegation, and somebody beside them. */
export const head = 'head-ukraine';
export const aide = 'aide-ukraine';

/** The sessions of it that are stored for the tests: one for each test that plays on from there. */
export const sessions = [
  'mouse-1440',
  'keyboard-1440',
  'mouse-1024',
  'keyboard-1024',
  'mouse-390',
  'keyboard-390',
  'faults-mouse-1440',
  'faults-keyboard-390',
  'two-tabs',
  'two-members',
  'reloads',
  'no-network',
  'late-refusal',
];

/** What the United States promised. */
export const promise = 'You will have the air defence by June.';

/**
 * A session in its second round, in a phase that allows everything: a guarantee across a red line of Ukraine's, a force from
 * Europe, some talk, some news.
 */
export async function story(session: string): Promise<Play> {
  const play = (await flagshipPlay(session)).seat(aide, 'player', 'ukraine', 'Iryna');
  return play
    .control('start-session', 'advance-phase', 'advance-phase')
    .do('us', { type: 'send-message', to: ['ukraine'], text: promise })
    .do('us', {
      type: 'table-proposal',
      instrument: 'guarantee',
      to: ['ukraine'],
      terms: { form: 'statute', response: 'ambiguity', activation: 'veto' },
      clauses: {},
    })
    .do('europe', {
      type: 'table-proposal',
      instrument: 'european-force',
      to: ['ukraine'],
      terms: { euforce: 'trainers' },
      clauses: {},
    })
    .control('advance-phase', 'advance-phase')
    .do('us', { type: 'send-message', to: 'everyone', text: 'We are here to end the fighting.' });
}
