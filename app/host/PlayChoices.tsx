import type { ScenarioCard } from '../../game/protocol';
import { Choices } from './Choices';
import { clockChoices, languageChoices, mandateChoices, paceChoices, variantChoices } from './choices-of';
import { chosenOf, type HostDraft } from './host-draft';

type Props = Readonly<{ card: ScenarioCard; draft: HostDraft; set(part: Partial<HostDraft>): void }>;

/** How the scenario is to be played. What it leaves no choice in is not asked. */
export function PlayChoices({ card, draft, set }: Props) {
  const { pace, variant, mandate, language } = chosenOf(draft, card);
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
      {card.mandates.length > 0 && (
        <Choices
          legend="Instructions to the delegations"
          name="mandate"
          options={mandateChoices(card)}
          chosen={mandate?.id ?? ''}
          choose={(id) => set({ mandate: id })}
        />
      )}
      {card.languages.length > 1 && (
        <Choices
          legend="Language"
          name="language"
          options={languageChoices(card)}
          chosen={language ?? card.languages[0] ?? ''}
          choose={(id) => set({ language: id })}
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
      {pace && pace.factor > 0 && (
        <Choices
          legend="When the time of a phase is up"
          name="clock"
          options={clockChoices}
          chosen={draft.clock}
          choose={(clock) => set({ clock })}
        />
      )}
    </>
  );
}
