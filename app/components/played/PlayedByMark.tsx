import type { PlayedBy } from '../../../game/review/played-by';
import { BotMark } from '../BotMark';

/** Behind a party's name, that bots played it. */
export function PlayedByMark({ by }: { by: PlayedBy }) {
  if (by === 'people') return null;
  return (
    <>
      {' '}
      <BotMark bot name="Bot" />
      {by === 'both' && ' and people'}
    </>
  );
}
