import { expect, test } from 'vitest';
import { botsLog, exampleLog } from '../../../tests/support/review-logs';
import { scenarioIn } from '../../../tests/support/scenario-in';
import type { Event } from '../../session/events';
import { replay } from '../../session/evolve';
import { positionOf } from '../position-of';
import { possibleAt } from '../possible-at';
import { courseOf } from '../process/course-of';
import { zoneTurns } from '../process/zone-turns';
import { keyMoments } from './key-moments';

/** Sessions that were gone through event by event: every line says why it is right. The order is that of their weight. */
const told = (log: readonly Event[]) => {
  const last = positionOf(replay(log));
  const possible = last && possibleAt(last, () => undefined);
  const zone = possible && zoneTurns(courseOf(log) ?? [], possible.zoneAt);
  return keyMoments(log, { zone }).map(({ position, title }) => [position, title]);
};

test('the example of the flagship', () => {
  expect(told(exampleLog())).toEqual([
    // Ukraine's signature (103) is the second of two; nothing was in force before, and no settlement ever was.
    [104, 'First agreement: US–Ukraine guarantee'],
    // 51 counted right after it (293), four votes more than usual needed since the snap election (206); the one vote lost.
    [292, 'European parliaments: no, 51 of the 54 needed'],
    // With units in the rear settled every package left had to pass the parliaments that then refused (292).
    [221, 'The zone of agreement closed'],
    // Tabled to Ukraine alone; Europe and Russia read of it when it was announced (190), 46 minutes and 50 seconds later.
    [66, 'First private offer'],
    // Against its own version 2 (96): fifty years instead of open-ended, a supply by law instead of grants.
    [103, 'Largest concession by signature: Ukraine, 10 points'],
    // The reopened talks end at 326, 48 seconds later: a tenth of their eight minutes.
    [323, 'Last-minute deal: Ceasefire agreement'],
    // Signed at 146, taken back when the guarantee was announced; version 2 of it entered at 248.
    [193, 'Signature withdrawn: Europe'],
    // Its offer before is 211 with 800,000; Washington's deadline, which costs it five points (228), was two minutes ago.
    [239, 'After the news Ukraine changed its offer'],
    // Against its own version 1 (66): mandatory arms and sanctions, and fifty years. No other offer gave up as much.
    [99, 'Largest concession: United States, 6 points'],
    // Talks of the last round ended at 274, 58 seconds later.
    [270, 'Last-minute deal: US act on recognition'],
    // And 112 seconds after this one; the round's time for signing was 23 minutes, the last tenth of it 138 seconds.
    [264, 'Last-minute deal: Ceasefire agreement'],
    // Its offer under a ceasefire before is 90, a zone without armies; the same deadline was 32 seconds ago.
    [233, 'After the news Russia changed its offer'],
    // The mended ceasefire made the outcome itself the one package that gives all four what they need: 79, 61, 80 and 47.
    [323, 'The zone of agreement opened'],
    // Its first offer after the strikes on the grid (92); but then it answered Ukraine's version 2 as well (96).
    [99, 'After the news United States changed its offer'],
    // No deal was missed: the package of 180 would have given Europe 75, and it ended with 80. Nobody was silent for a fifth of
    // the time, no red line was crossed (it would be an event), nothing said was marked as a promise.
  ]);
});

test('bots on the Merrow Compact', async () => {
  const log = botsLog(await scenarioIn('scenarios/merrow-compact'), 'e');
  expect(told(log)).toEqual([
    // The fifth signature of six, waterworks and ministry among them, under the one instrument that all may sign.
    [159, 'Merrow Compact in force: a settlement'],
    // From its own version 1 (108): towns no longer first, 22 instead of 8 per cent, a share of the power for the valley.
    [151, 'Largest concession: City of Aldermouth, 38 points'],
    // It had tabled no dam, 22 per cent and 4 cents (119), and signed twelve metres, 15 per cent and 10 cents.
    [144, 'Largest concession by signature: Upland Communes, 26 points'],
    // The city did not sign, and has 62 where it needs 64: the one package that could still hold leaves it short.
    [159, 'The zone of agreement closed'],
    // Its offer before is 108; the forecast (136), by which it could sign for two points less (138), came in between.
    [151, 'After the news City of Aldermouth changed its offer'],
    // It declined at 124, and then nothing for 13 minutes and 38 seconds of the 62 minutes that allow talk or signing.
    [151, 'City of Aldermouth broke a long silence'],
  ]);
});

test('bots on Budapest 1994', async () => {
  const log = botsLog(await scenarioIn('scenarios/budapest-1994'), 'd');
  expect(told(log)).toEqual([
    // All four had signed the assurances (107) and waited for the transfer, with which alone they may stand.
    [112, 'Assurances to Ukraine in force: a settlement'],
    // It had tabled seven years and broad help (70), and signed one year and fuel.
    [109, 'Largest concession by signature: Ukraine, 22 points'],
    // 58 seconds before the time to sign ended (117): after the clock's last warning, though not in the last tenth.
    [116, 'Last-minute deal: Western guarantee'],
    // Signed at 82, three minutes and 42 seconds before; signed again, the same version, at 115.
    [95, 'Signature withdrawn: Ukraine'],
    // Entered first, one event before the assurances that came into force with it.
    [110, 'First agreement: Transfer of the warheads'],
    // From its own version 1 (64): neutrality, and borders with a lease for the fleet, which Russia gained 28 by.
    [88, 'Largest concession: United Kingdom, 11 points'],
    // Signed at 90; Ukraine itself put version 4 in its place (101), and that one entered.
    [98, 'Signature withdrawn: Ukraine'],
    // All votes passed, each with four or more to spare, or by a draw that was likely to pass.
  ]);
});
