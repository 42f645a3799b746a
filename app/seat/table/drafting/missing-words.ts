import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { satisfies } from '../../../../game/scenario/signature-rule';
import { ruleInWords } from '../words/rule-in-words';
import { listed, partyLetters } from '../words/words';

type Instrument = PublicScenario['instruments'][number];
type Signed = Readonly<{ signatures: readonly PartyId[]; me: PartyId | null }>;

/** "missing: US signature and yours": whose signatures an instrument still lacks; null when it has enough. */
export function missingWords(
  scenario: PublicScenario,
  instrument: Instrument,
  { signatures, me }: Signed,
): string | null {
  const { signatories, signatureRule } = instrument;
  if (satisfies(signatureRule ?? { all: signatories }, signatures)) return null;
  if (signatureRule) {
    const so = signatures.length ? `, so far ${listed(signatures.map((id) => partyLetters(scenario, id)))}` : '';
    return `missing: signatures of ${ruleInWords(scenario, instrument)}${so}`;
  }
  const missing = signatories.filter((id) => !signatures.includes(id));
  const others = missing.filter((id) => id !== me).map((id) => partyLetters(scenario, id));
  if (others.length === 0) return 'missing: your signature';
  const theirs = `${listed(others)} ${others.length === 1 ? 'signature' : 'signatures'}`;
  return `missing: ${theirs}${missing.length > others.length ? ' and yours' : ''}`;
}
