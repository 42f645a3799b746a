import type { ScenarioCard } from '../../game/protocol';
import { Choices } from './Choices';
import { paceChoices, variantChoices } from './choices-of';
import { chosenOf, type HostDraft } from './host-draft';

type Props = Readonly<{ card: ScenarioCard; draft: HostDraft; set(part: Partial<HostDraft>): void }>;

/** The two that make the exercise long or short. What the scenario leaves no choice in is not asked. */
export function PlayChoices({ card, draft, set }: Props) {
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
        <Choices
          legend="Pace"
          name="pace"
          options={paceChoices(card)}
          chosen={pace.id}
          choose={(id) => set({ pace: id })}
        />
      )}
    </>
  );
}
