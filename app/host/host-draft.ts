import type { HostRequest, ScenarioCard } from '../../game/protocol';

/** What a host has chosen or typed so far. What does not fit the scenario chosen falls back to its first choice. */
export type HostDraft = Readonly<{
  scenario: string;
  title: string;
  name: string;
  pace: string;
  clock: HostRequest['clock'];
  variant: string;
  mandate: string;
  language: string;
  key: string;
}>;

export const blankDraft: HostDraft = {
  scenario: '',
  title: '',
  name: '',
  pace: '',
  clock: 'automatic',
  variant: '',
  mandate: '',
  language: '',
  key: '',
};

type Named = Readonly<{ id: string }>;

const chosenOrFirst = <Each extends Named>(all: readonly Each[], id: string): Each | undefined =>
  all.find((each) => each.id === id) ?? all[0];

export const cardFor = (draft: HostDraft, cards: readonly ScenarioCard[]): ScenarioCard | undefined =>
  chosenOrFirst(cards, draft.scenario);

/** What of a scenario will be played, and how. Null: the scenario has no such choice, or its author's own is kept. */
export function chosenOf(draft: HostDraft, card: ScenarioCard) {
  return {
    pace: chosenOrFirst(card.paces, draft.pace) ?? null,
    variant: chosenOrFirst(card.variants, draft.variant) ?? null,
    mandate: card.mandates.find(({ id }) => id === draft.mandate) ?? null,
    language: card.languages.slice(1).find((language) => language === draft.language) ?? null,
  };
}

export function requestOf(draft: HostDraft, card: ScenarioCard): HostRequest {
  const { pace, variant, mandate, language } = chosenOf(draft, card);
  return {
    scenario: card.id,
    title: draft.title.trim() || card.title,
    name: draft.name,
    pace: pace?.id ?? '',
    clock: draft.clock,
    variant: variant?.id ?? null,
    mandate: mandate?.id ?? null,
    language,
  };
}
