import type { ScenarioFile } from '../scenario-file';
import { namedIn } from '../signature-rule';
import { choiceFaults } from './choice-faults';
import { forbiddenIn, namedBy, statusQuoOf } from './coherence-faults';
import { type Fault, listed, type Path } from './fault';
import { type Known, partyTableFaults } from './known';
import { type Mended, touches } from './mended';

type Variant = ScenarioFile['variants'][number];

/** The parties whose signatures some instrument may need. */
const neededParties = (instruments: ScenarioFile['instruments']): ReadonlySet<string> =>
  new Set(
    instruments.flatMap(({ signatories, signatureRule }) => (signatureRule ? namedIn(signatureRule) : signatories)),
  );

/** What remains must be a negotiation: two issues, and a reason for every party to be there. */
function remainderFaults(file: ScenarioFile, { hold }: Variant, path: Path): Fault[] {
  const inPlay = file.issues.filter(({ id }) => !Object.hasOwn(hold, id));
  const kept = file.instruments.filter(({ issues }) => issues.some((issue) => !Object.hasOwn(hold, issue)));
  const [before, after] = [neededParties(file.instruments), neededParties(kept)];
  const idle = [...before].filter((party) => !after.has(party));
  const ends = (file.delay?.until ?? []).filter((end) => file.instruments.some(({ id }) => id === end));
  const endless = ends.length > 0 && !kept.some(({ id }) => ends.includes(id));
  const right = 'fewer issues held';
  return [
    ...(inPlay.length < 2
      ? [
          {
            path,
            message: `this leaves ${inPlay.length} of ${file.issues.length} issues in play`,
            right: 'at least two',
          },
        ]
      : []),
    ...(idle.length
      ? [{ path, message: `no instrument that is left needs the signature of ${listed(idle)}`, right }]
      : []),
    ...(endless ? [{ path, message: `nothing that is left could end the cost of delay`, right }] : []),
  ];
}

/** What is held, alone or with the status quo of the rest, must be possible. */
function holdFaults(file: ScenarioFile, { hold }: Variant, path: Path): Fault[] {
  const alone = forbiddenIn(file, hold);
  const terms = { ...statusQuoOf(file), ...hold };
  const rule = alone ?? forbiddenIn(file, terms);
  // If the status quo cannot be even with nothing held, that is said where it stands.
  if (!rule || forbiddenIn(file, statusQuoOf(file)) === rule) return [];
  const what = alone ? 'what is held' : 'with the status quo of the rest, what is held';
  return [
    {
      path,
      message: `${what} has ${namedBy(rule, terms)}, which cannot be: ${rule.why}`,
      right: 'another option for one of the issues held',
    },
  ];
}

/** What variants and mandates name that is not there, and variants that could not be played. */
export const variantFaults = (file: ScenarioFile, known: Known, mended: Mended): Fault[] => [
  ...file.variants.flatMap((variant, index) => {
    const path = ['variants', index, 'hold'];
    return [
      ...choiceFaults(known, variant.hold, path),
      ...(touches(mended, ['instruments']) ? [] : remainderFaults(file, variant, path)),
      ...holdFaults(file, variant, path),
      ...(variant.reservation ? partyTableFaults(known, variant.reservation, ['variants', index, 'reservation']) : []),
    ];
  }),
  ...file.mandates.flatMap(({ reservation }, index) =>
    partyTableFaults(known, reservation, ['mandates', index, 'reservation']),
  ),
];
