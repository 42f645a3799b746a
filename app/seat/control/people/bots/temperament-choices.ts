import type { Temperament } from '../../../../../game/scenario/temperament';
import type { Choice } from '../../../../host/choices-of';

/** How a bot negotiates, a plain line each. */
export const temperamentChoices: readonly Choice<Temperament>[] = [
  { id: 'fair', name: 'Fair', note: 'It gives a little at a time, and as much as the others do.' },
  { id: 'hard', name: 'Hard', note: 'It holds out until late, and gives way only when time runs short.' },
  { id: 'impatient', name: 'Impatient', note: 'It gives way early, to have something signed soon.' },
  { id: 'principled', name: 'Principled', note: 'It holds to what matters most to it and is open on all the rest.' },
];
