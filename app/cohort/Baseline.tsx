import { againstBots, fewest } from '../../game/cohort/contrast';
import { counted } from '../seat/table/words/words';
import page from './cohort.module.css';
import { Differences, reachOf } from './Differences';
import type { FigureProps } from './figure-props';

/** What people came to, less what bots come to by themselves. */
export function Baseline({ sessions, parties }: FigureProps) {
  const contrast = againstBots(
    parties.map(({ id }) => id),
    sessions,
  );
  const [people, bots] = contrast.sessions;
  const how =
    'To store sessions of bots, run npm run simulate with --save, and leave the filter “Negotiated by” at Any.';
  return (
    <>
      <p className={page['note']}>
        {counted(people, 'session')} of people alone, less {counted(bots, 'session')} of bots alone, with the interval
        of 95 in 100; sessions of both are in neither. Bots make something of the points and know nothing else: a
        measuring stick, not what should have come out.
        {!contrast.found && ` Too few to say: it takes ${fewest} of each. ${how}`}
      </p>
      {contrast.found && <Differences found={contrast.found} parties={parties} reach={reachOf([contrast])} />}
    </>
  );
}
