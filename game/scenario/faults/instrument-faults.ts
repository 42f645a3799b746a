import type { ScenarioFile } from '../scenario-file';
import type { SignatureRule } from '../signature-rule';
import { type Fault, listed, type Path, quoted } from './fault';
import { type Known, type Names, unknownIn } from './known';
import { type Mended, touches } from './mended';

type Instrument = ScenarioFile['instruments'][number];

/** What is wrong with a rule as a whole or in one of its parts. */
function ruleFaults(rule: SignatureRule, signatories: readonly string[], path: Path): Fault[] {
  if (typeof rule === 'string') return signatoryFaults(rule, signatories, path);
  const [key, below] = 'all' in rule ? ['all', rule.all] : 'any' in rule ? ['any', rule.any] : ['of', rule.of];
  return [
    ...('atLeast' in rule ? countFaults(rule.atLeast, rule.of.length, path) : []),
    ...below.flatMap((each, index) => [
      ...ruleFaults(each, signatories, [...path, key, index]),
      ...(typeof each === 'string' && below.indexOf(each) < index
        ? [{ path: [...path, key, index], message: `${each} stands twice in this rule`, right: 'each party once' }]
        : []),
    ]),
  ];
}

const signatoryFaults = (party: string, signatories: readonly string[], path: Path): Fault[] =>
  signatories.includes(party)
    ? []
    : [
        {
          path,
          message: `${quoted(party)} does not sign this instrument`,
          right: `one of its signatories (${listed(signatories)}), or ${party} among them`,
        },
      ];

const countFaults = (atLeast: number, rules: number, path: Path): Fault[] =>
  atLeast <= rules
    ? []
    : [
        {
          path: [...path, 'atLeast'],
          message: `${atLeast} of ${rules} can never sign`,
          right: `a number from 1 to ${rules}`,
        },
      ];

/** Instruments that wait, directly or through others, only for each other. */
function neverInForce(instruments: readonly Instrument[], names: Names): ReadonlySet<string> {
  const able = new Set<string>();
  const mayEnter = ({ onlyWith }: Instrument) =>
    onlyWith.length === 0 || onlyWith.some((id) => able.has(id) || !names.ids.has(id));
  let next = instruments.filter(mayEnter);
  while (next.length) {
    for (const { id } of next) able.add(id);
    next = instruments.filter((each) => !able.has(each.id) && mayEnter(each));
  }
  return new Set(instruments.map(({ id }) => id).filter((id) => !able.has(id)));
}

const cycleFaults = ({ instruments }: ScenarioFile, { instruments: names }: Known): Fault[] => {
  if (!names.whole) return [];
  const stuck = neverInForce(instruments, names);
  return instruments.flatMap(({ id, onlyWith }, index): Fault[] => {
    const path = ['instruments', index, 'onlyWith'];
    if (onlyWith.includes(id))
      return [
        {
          path: [...path, onlyWith.indexOf(id)],
          message: `${id} waits for itself`,
          right: 'an instrument that enters into force on its own',
        },
      ];
    if (!stuck.has(id)) return [];
    const message = `${id} can never enter into force: it waits for ${onlyWith.join(' or ')}, which never does`;
    return [{ path, message, right: 'one of them that needs none of the others' }];
  });
};

/** Who reads that an instrument has entered into force reads that what it waits for has: that must be no secret. */
const tellingFaults = ({ instruments }: ScenarioFile): Fault[] =>
  instruments.flatMap(({ id, onlyWith }, index) =>
    onlyWith.flatMap((needed, at): Fault[] =>
      needed !== id && instruments.some((each) => each.id === needed && each.confidential)
        ? [
            {
              path: ['instruments', index, 'onlyWith', at],
              message: `${id} entering into force would tell of ${needed}, which is confidential`,
              right: 'an instrument that is not confidential',
            },
          ]
        : [],
    ),
  );

/** What instruments name that is not there, and conditions of entry into force that nobody can meet. */
export const instrumentFaults = (file: ScenarioFile, known: Known, mended: Mended): Fault[] => [
  ...file.instruments.flatMap(({ issues, signatories, signatureRule, onlyWith, gates }, index) => {
    const path = ['instruments', index];
    const rule = touches(mended, [...path, 'signatories']) ? undefined : signatureRule;
    return [
      ...unknownIn(known.issues, issues, [...path, 'issues']),
      ...unknownIn(known.parties, signatories, [...path, 'signatories']),
      ...(rule === undefined ? [] : ruleFaults(rule, signatories, [...path, 'signatureRule'])),
      ...unknownIn(known.instruments, onlyWith, [...path, 'onlyWith']),
      ...unknownIn(known.gates, gates, [...path, 'gates']),
    ];
  }),
  ...cycleFaults(file, known),
  ...tellingFaults(file),
];
