import type { ScenarioCard } from '../../game/protocol/hosting';
import { Choices } from './Choices';
import { type Choice, paceChoices, variantChoices } from './choices-of';
import { chosenOf, type PlayDraft } from './host-draft';

type Props = Readonly<{
  card: ScenarioCard;
  draft: PlayDraft;
  set(part: Partial<PlayDraft>): void;
  paces?: readonly Choice[];
}>;

/** The two that make the exercise long or short. What the scenario leaves no choice in is not asked. */
export function PlayChoices({ card, draft, set, paces = paceChoices(card) }: Props) {
  const { pace, variant } = chosenOf(draft, card);
  return (
    <>
      {variant && (
        <Choices
          legend="Which issues are in play"
          name="variant"
          options={variantChoices(card)}
          chosen={variant.id}
          choose={(id) => set({ variant: id })}
          notes="below"
        />
      )}
      {pace && (
        <Choices legend="Pace" name="pace" options={paces} chosen={pace.id} choose={(id) => set({ pace: id })} />
      )}
    </>
  );
}
