import { z } from 'zod';
import type { ScenarioCard, SoloRequest } from '../../game/protocol/hosting';
import { Temperament } from '../../game/scenario/temperament';
import { chosenOf, type PlayDraft } from '../host/host-draft';

/** What was chosen for practising alone so far. Empty: what is usual. */
export const SoloDraft = z.object({
  scenario: z.string(),
  party: z.string(),
  pace: z.string(),
  variant: z.string(),
  mandate: z.string(),
  language: z.string(),
  temperament: z.union([z.literal(''), Temperament]),
});
export type SoloDraft = z.infer<typeof SoloDraft>;

export const blankSolo: SoloDraft = {
  scenario: '',
  party: '',
  pace: '',
  variant: '',
  mandate: '',
  language: '',
  temperament: '',
};

/** Where the choices are kept in this browser. */
export const soloDraftKey = 'solo:draft';
/** Where the name is kept that one practises under. */
export const soloNameKey = 'solo:name';
export const usualName = 'Player';

/** With the pace that is usual where one is alone: none, if the scenario can be played without a clock. */
export const withPace = <Draft extends PlayDraft>(draft: Draft, { paces }: Pick<ScenarioCard, 'paces'>): Draft =>
  paces.some(({ id }) => id === draft.pace)
    ? draft
    : { ...draft, pace: paces.find(({ factor }) => factor === 0)?.id ?? '' };

/** What the server is asked for. */
export function soloRequest(draft: SoloDraft, card: ScenarioCard, name: string): SoloRequest {
  const { pace, variant, mandate, language } = chosenOf(withPace(draft, card), card);
  return {
    scenario: card.id,
    party: (card.parties.find(({ id }) => id === draft.party) ?? card.parties[0])?.id ?? '',
    variant: variant?.id ?? null,
    mandate: mandate?.id ?? null,
    language,
    pace: pace?.id ?? '',
    temperament: draft.temperament === '' ? null : draft.temperament,
    name: name.trim() || usualName,
  };
}

/** The choices that were made when this was asked for. */
export const draftOfRequest = ({ name: _, ...asked }: SoloRequest): SoloDraft => ({
  ...asked,
  variant: asked.variant ?? '',
  mandate: asked.mandate ?? '',
  language: asked.language ?? '',
  temperament: asked.temperament ?? '',
});
