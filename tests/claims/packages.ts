import type { Terms } from '../../game/scenario/id';
import type { Scenario } from '../../game/scenario/scenario-file';
import { heldTerms } from '../../game/scoring/outcome';

/** The precedents that claims speak of, whole: held issues included. */
export function packagesOf(scenario: Scenario) {
  const terms = (id: string): Terms => {
    const found = scenario.precedents.find((precedent) => precedent.id === id);
    if (!found) throw new Error(`no precedent ${id}`);
    return { ...heldTerms(scenario), ...found.terms };
  };
  return {
    mdt: terms('mdt'),
    tra: terms('tra'),
    traPlus: terms('tra-plus'),
    qme: terms('qme'),
    nato5: terms('nato5'),
    budapest: terms('budapest94'),
    bsa: terms('bsa2024'),
    g7: terms('g7-2023'),
    swua: terms('swua'),
    euLite: terms('eulite'),
    porcupine: terms('porcupine'),
    plan20: terms('plan20'),
    plan20Fifty: terms('plan20-50'),
    plan28: terms('plan28'),
    hollowNato: terms('hollownato'),
  };
}
export type Packages = ReturnType<typeof packagesOf>;
