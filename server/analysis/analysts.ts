import { Analysis } from '../../game/protocol/review';
import { ReviewFigures } from '../../game/review/figures';
import { Analyst } from './analyst';
import { type Figuring, type Job, keyOfFiguring, Played, type Playing, Sized, type Sizing } from './job';

/** Questions about the example that may wait at a time. */
const examplesWaiting = 4;

/** Questions about sessions, and, so that they never wait for anyone's curiosity, about the example; a coach's; what takes long; and what bots would do. */
export const createAnalysts = () => ({
  sessions: new Analyst<Job, Analysis>(Analysis),
  example: new Analyst<Job, Analysis>(Analysis, { mostWaiting: examplesWaiting }),
  zones: new Analyst<Sizing, Sized>(Sized),
  figures: new Analyst<Figuring, ReviewFigures>(ReviewFigures, { keyOf: keyOfFiguring }),
  bots: new Analyst<Playing, Played>(Played),
});
export type Analysts = Readonly<ReturnType<typeof createAnalysts>>;
