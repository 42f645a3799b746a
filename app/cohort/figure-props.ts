import type { CohortScenario, CohortSession } from '../../game/cohort/cohort-session';
import type { PlotParty } from '../components/analysis/plot-party';

/** What a figure is made of: sessions of one form, and its parties with their reservation values before the first round. */
export type FigureProps = Readonly<{
  sessions: readonly CohortSession[];
  scenario: CohortScenario;
  parties: readonly PlotParty[];
  hostKey: string;
}>;
