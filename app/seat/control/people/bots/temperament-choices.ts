import type { Temperament } from '../../../../../game/scenario/temperament';
import type { Choice } from '../../../../host/choices-of';

/** How a bot negotiates, a plain line each. */
export const temperamentChoices: readonly Choice<Temperament>[] = [
  { id: 'fair', name: 'Fair', note: 'It gives a little at a time, steadily.' },
  { id: 'hard', name: 'Hard', note: 'It holds out until late, and gives way only when time runs short.' },
  { id: 'impatient', name: 'Impatient', note: 'It gives way early, to have something signed soon.' },
  {
    id: 'principled',
    name: 'Principled',
    note: 'It gives way as far as the others do, and minds most whoever gets least.',
  },
];
