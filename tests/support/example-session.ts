import { prepare } from '../../game/scenario/prepare';
import type { Event } from '../../game/session/events';
import type { LoadedScenario } from '../../server/scenario/scenario-files';
import { firstTalks, lobby, statements } from './example/first-round';
import { finalPlenary, lastTalks } from './example/fourth-round';
import { afterwards, firstVotes, mended, secondVote } from './example/going-home';
import { guaranteeSigned, secondPlenary } from './example/second-round';
import { Stage } from './example/stage';
import { packageFails, packageMade } from './example/third-round';

/** The example session of the flagship: invented people, a vote lost at home, a partial deal, every step through the real rules. */
export function playExample({ scenario: whole, hash }: LoadedScenario): readonly Event[] {
  const scenario = prepare(whole, { variant: 'standard', mandate: null });
  const pace = scenario.paces.find(({ factor }) => factor === 1);
  if (!pace) throw new Error('the scenario has no pace as written');
  const stage = new Stage('2026-09-14', scenario).server('13:00:00', {
    type: 'open-session',
    title: 'Guarantees for Ukraine',
    pace,
    clock: 'automatic',
    exercise: 'example',
    joinCode: 'EXAMPL',
    scenario,
    hash,
    seed: 'example',
  });
  const acts = [
    lobby,
    statements,
    firstTalks,
    guaranteeSigned,
    secondPlenary,
    packageMade,
    packageFails,
    lastTalks,
    finalPlenary,
    firstVotes,
    mended,
    secondVote,
    afterwards,
  ];
  return acts.reduce((told, act) => act(told), stage).log;
}
