import type { InstrumentId, PartyId } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import type { Proposal, State } from '../../session/state';

/** Instruments that make sense only together, those that stand on others first, and who signs any of them. */
export type Bundle = Readonly<{
  instruments: readonly InstrumentId[];
  signatories: readonly PartyId[];
  ofAll: boolean;
}>;

type Instrument = PublicScenario['instruments'][number];

/** What a party can sign: first what settles most among all, then what fewer can agree on. */
export function bundlesFor({ instruments, parties }: PublicScenario, party: PartyId): readonly Bundle[] {
  const bundles = instruments
    .map((instrument) => withItsGround(instruments, instrument))
    .filter((bundle) => bundle.some(({ signatories }) => signatories.includes(party)))
    .map((bundle) => ({
      instruments: bundle.map(({ id }) => id),
      signatories: parties
        .map(({ id }) => id)
        .filter((id) => bundle.some(({ signatories }) => signatories.includes(id))),
      issues: new Set(bundle.flatMap(({ issues }) => issues)).size,
    }));
  return bundles
    .map(({ issues, ...bundle }) => ({ ...bundle, issues, ofAll: bundle.signatories.length === parties.length }))
    .sort((a, b) => Number(b.ofAll) - Number(a.ofAll) || b.issues - a.issues)
    .map(({ issues: _, ...bundle }) => bundle);
}

/** An instrument, and the first of those that it stands on, down to one that stands alone. */
function withItsGround(all: readonly Instrument[], instrument: Instrument): readonly Instrument[] {
  const ground = all.find(({ id }) => instrument.onlyWith.includes(id));
  return ground ? [instrument, ...withItsGround(all, ground)] : [instrument];
}

const tabledAt = ({ versions }: Proposal): number => versions[0]?.at ?? 0;

/**
 * The text to work on under an instrument: of the open proposals the one that was amended most, then that most have signed,
 * then the oldest. So all who see the same proposals work on one single negotiating text (R. Fisher and W. Ury, 1981).
 */
export function textOf({ proposals }: Pick<State, 'proposals'>, instrument: InstrumentId): Proposal | null {
  const open = Object.values(proposals).filter((each) => each.status === 'open' && each.instrument === instrument);
  const [text] = open.sort(
    (a, b) =>
      b.versions.length - a.versions.length || b.signatures.length - a.signatures.length || tabledAt(a) - tabledAt(b),
  );
  return text ?? null;
}
