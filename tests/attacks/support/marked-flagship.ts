import type { Scenario } from '../../../game/scenario/scenario-file';
import { loadFlagship } from '../../support/load-flagship';
import { canaryFor } from './canaries';
import type { Readers } from './readers';

/** The flagship in which what one party alone may read, and what control alone may, carries a canary. */
export async function markedFlagship(): Promise<Scenario> {
  const { standard } = await loadFlagship();
  const marked = (text: string, readers: Readers, n: number) => `${text} ${canaryFor(readers, n)}`;
  return {
    ...standard,
    parties: standard.parties.map((party) => ({
      ...party,
      interests: party.interests.map((text) => marked(text, [party.id], 900_001)),
      redLines: party.redLines.map((line) => ({ ...line, text: marked(line.text, [party.id], 900_002) })),
    })),
    briefs: Object.fromEntries(
      Object.entries(standard.briefs).map(([party, text]) => [party, marked(text, [party], 900_003)]),
    ),
    notesText: marked(standard.notesText ?? '', [], 900_004),
    debrief: (standard.debrief ?? []).map((text) => marked(text, [], 900_005)),
    injects: standard.injects.map((inject) => ({
      ...inject,
      text: marked(inject.text, inject.to, 900_006),
    })),
  };
}
