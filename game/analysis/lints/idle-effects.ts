import type { Fault, Path } from '../../scenario/faults/fault';
import type { Inject } from '../../scenario/inject';
import type { Scenario } from '../../scenario/scenario-file';

type Effects = Inject['effects'];

type Amounts = Readonly<Record<string, number | undefined>>;

const allZero = (points: Amounts) => Object.values(points).every((each) => each === 0);
const isIdle = (points: Amounts) => Object.keys(points).length > 0 && allZero(points);

/** Where effects are written down that come to nothing. */
const idlePlaces = (effects: Effects): Path[] => [
  ...effects.points.flatMap(({ points }, index) => (allZero(points) ? [['points', index, 'points']] : [])),
  ...(isIdle(effects.reservation) ? [['reservation']] : []),
  ...(isIdle(effects.delay) ? [['delay']] : []),
  ...effects.gates.flatMap(({ support, threshold }, index) =>
    threshold === 0 && support.every(({ points }) => points === 0) ? [['gates', index]] : [],
  ),
  ...(isIdle(effects.stress) ? [['stress']] : []),
];

/** The effects of an inject and of each way in which it may turn out. */
const effectsOf = ({ effects, turns = [] }: Inject): { path: Path; effects: Effects }[] => [
  { path: ['effects'], effects },
  ...turns.map((turn, index) => ({ path: ['turns', index, 'effects'], effects: turn.effects })),
];

/** Effects of injects that change nothing for anybody. An inject without any effect informs, which is something. */
export const idleEffects = (scenario: Scenario): Fault[] =>
  scenario.injects.flatMap((inject, index) =>
    effectsOf(inject).flatMap(({ path, effects }) =>
      idlePlaces(effects).map((place) => ({
        path: ['injects', index, ...path, ...place],
        message: `this effect of inject ${inject.id} changes nothing`,
        right: 'an effect on some party, or none: an inject may also just inform',
      })),
    ),
  );
