import { prepare } from '../../scenario/prepare';
import type { Scenario } from '../../scenario/scenario-file';

/** The scenario as one variant plays it. `variant` is an index into its variants; `null` is the scenario in full. */
export type Played = Readonly<{ scenario: Scenario; variant: number | null }>;

/** The scenario in full, and after it every variant of it. */
export const allPlayed = (scenario: Scenario): readonly Played[] => [
  { scenario, variant: null },
  ...scenario.variants.map(({ id }, variant) => ({
    scenario: prepare(scenario, { variant: id, mandate: null }),
    variant,
  })),
];

/** How a complaint about it begins. */
export const inVariant = ({ scenario, variant }: Played): string =>
  variant === null ? '' : `in variant ${scenario.variants[variant]?.id}, `;

/** Where a complaint stands: at the place given, or for a variant at what it holds. */
export const placeOf = ({ variant }: Played, place: readonly (string | number)[]): readonly (string | number)[] =>
  variant === null ? place : ['variants', variant, 'hold'];
