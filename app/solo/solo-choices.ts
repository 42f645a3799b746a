import type { ScenarioCard } from '../../game/protocol/hosting';
import type { Temperament } from '../../game/scenario/temperament';
import { type Choice, paceChoices } from '../host/choices-of';

/** How the others negotiate. The empty id stands for what the scenario's author gave each of them. */
export const temperamentChoices: readonly Choice<'' | Temperament>[] = [
  {
    id: '',
    name: 'As the scenario has them',
    note: 'Each delegation in its author’s way; fair where the author says nothing.',
  },
  { id: 'fair', name: 'Fair', note: 'They give a little at a time, steadily.' },
  { id: 'hard', name: 'Hard', note: 'They hold out until late, and give way only when time runs short.' },
  { id: 'impatient', name: 'Impatient', note: 'They give way early, to have something signed soon.' },
  {
    id: 'principled',
    name: 'Principled',
    note: 'They give way as far as the others do, and mind most whoever gets least.',
  },
];

/** Without a clock it is the person who moves on: nobody else is there. */
export const alonePaces = (card: ScenarioCard): readonly Choice[] =>
  paceChoices(card).map((choice) =>
    card.paces.some(({ id, factor }) => id === choice.id && factor === 0)
      ? { ...choice, name: 'No clock', note: 'you go on to the next phase when you are ready' }
      : choice,
  );
