import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { openedLog } from './opened-log';

/** The same session, with or without what the white cell says of people. The clock stands still for what is left out. */
function played(spoken: boolean): Play {
  const play = new Play(duo).seat('eva', 'evaluator', null, 'Eva').seat('olga', 'observer', null, 'Olga');
  const aside = (note: () => void) => {
    const { now } = play;
    if (spoken) note();
    play.now = now;
  };
  play.control('start-session');
  aside(() => {
    play.do('eva', { type: 'note-observation', text: 'Nora is lost', pin: { to: 'moment' }, goals: [] });
    const { observation } = play.last('observation-noted');
    play.do('eva', { type: 'edit-observation', observation, text: 'Nora was lost', goals: [] });
    play.do('eva', { type: 'strike-observation', observation });
  });
  play.now += 10_000;
  play.do('control', { type: 'remove-seat', seat: 'olga', ...(spoken ? { reason: 'Rude to everyone' } : {}) });
  return play.control('end-session').do('control', { type: 'open-review' });
}

test('[LC11] notes and why somebody was removed stay with the white cell when the log is opened to everyone', () => {
  const [spoken, silent] = [played(true), played(false)];
  const told = JSON.stringify(spoken.log);
  for (const secret of ['Nora is lost', 'Nora was lost', 'observation-struck', 'Rude to everyone'])
    expect(told).toContain(secret);
  for (const viewer of ['public', 'party:north'] as const)
    expect(JSON.stringify(openedLog(viewer, spoken.log))).toBe(JSON.stringify(openedLog(viewer, silent.log)));
  expect(openedLog('public', silent.log)).toEqual(silent.log);
});

test('[LC11] control reads all of it', () => {
  const { log } = played(true);
  expect(openedLog('control', log)).toBe(log);
});
