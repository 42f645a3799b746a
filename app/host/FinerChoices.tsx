import type { ScenarioCard } from '../../game/protocol/hosting';
import { Choices } from './Choices';
import { type Choice, clockChoices, languageChoices, mandateChoices } from './choices-of';
import { Folded } from './Folded';
import { chosenOf, type HostDraft, type PlayDraft } from './host-draft';

/** `clock` is left out where nobody facilitates. */
type Finer = PlayDraft & Partial<Pick<HostDraft, 'clock'>>;
type Props = Readonly<{ card: ScenarioCard; draft: Finer; set(part: Partial<Finer>): void }>;

/** What most leave as it is. */
export function FinerChoices({ card, draft, set }: Props) {
  const { pace, mandate, language } = chosenOf(draft, card);
  return (
    <>
      {card.mandates.length > 0 && (
        <FoldedChoices
          legend="Instructions to the delegations"
          name="mandate"
          options={mandateChoices(card)}
          chosen={mandate?.id ?? ''}
          choose={(id) => set({ mandate: id })}
        />
      )}
      {card.languages.length > 1 && (
        <FoldedChoices
          legend="Language"
          name="language"
          options={languageChoices(card)}
          chosen={language ?? card.languages[0] ?? ''}
          choose={(id) => set({ language: id })}
        />
      )}
      {draft.clock && pace && pace.factor > 0 && (
        <FoldedChoices
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

type Few<Id extends string> = Readonly<{
  legend: string;
  name: string;
  options: readonly Choice<Id>[];
  chosen: Id;
  choose(id: Id): void;
}>;

function FoldedChoices<Id extends string>({ legend, options, chosen, ...few }: Few<Id>) {
  const { name = '', note = '' } = options.find(({ id }) => id === chosen) ?? {};
  return (
    <Folded title={legend} summary={[name, note].filter(Boolean).join(': ')}>
      <Choices legend={legend} options={options} chosen={chosen} {...few} named={false} />
    </Folded>
  );
}
