import type { PublicScenario } from '../../../../game/scenario/readers';
import { type SignatureRule, satisfies } from '../../../../game/scenario/signature-rule';
import { listed, type Parties, partyName, partyNames } from './words';

type Instrument = Pick<PublicScenario['instruments'][number], 'signatories' | 'signatureRule'>;
type Place = 'alone' | 'inside';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const numberWord = (number: number): string => numbers[number] ?? String(number);

/** Whose signatures bring an instrument into force: "five of the six, Port and Ministry among them". */
export function ruleInWords(scenario: Parties, { signatories, signatureRule }: Instrument): string {
  return signatureRule === undefined ? partyNames(scenario, signatories) : words(scenario, signatureRule, 'alone');
}

/** Whether an instrument cannot enter into force without this party. */
export const mustSign = ({ signatories, signatureRule }: Instrument, party: string): boolean => {
  const others = signatories.filter((id) => id !== party);
  return signatories.includes(party) && !satisfies(signatureRule ?? { all: signatories }, others);
};

function words(scenario: Parties, rule: SignatureRule, place: Place): string {
  if (typeof rule === 'string') return partyName(scenario, rule);
  if ('all' in rule) return allWords(scenario, rule.all, place);
  if ('any' in rule) return anyWords(scenario, rule.any, place);
  return atLeastWords(scenario, rule, place);
}

const parts = (scenario: Parties, rules: readonly SignatureRule[]): readonly string[] =>
  rules.map((rule) => words(scenario, rule, rules.length === 1 ? 'alone' : 'inside'));

function allWords(scenario: Parties, rules: readonly SignatureRule[], place: Place): string {
  const named = rules.filter((rule) => typeof rule === 'string');
  const [counted, ...more] = rules.filter((rule) => typeof rule !== 'string');
  const vetoes = counted && 'atLeast' in counted && more.length === 0 ? counted.of : [];
  if (counted && named.length > 0 && named.every((id) => vetoes.includes(id))) {
    return `${words(scenario, counted, 'alone')}, ${partyNames(scenario, named)} among them`;
  }
  const all = listed(parts(scenario, rules));
  return place === 'inside' && rules.length > 1 ? `${all} together` : all;
}

function anyWords(scenario: Parties, rules: readonly SignatureRule[], place: Place): string {
  const any = listed(parts(scenario, rules), 'or');
  return place === 'inside' && rules.length > 1 ? `either ${any}` : any;
}

type AtLeast = Extract<SignatureRule, Readonly<{ atLeast: number }>>;

function atLeastWords(scenario: Parties, { atLeast, of }: AtLeast, place: Place): string {
  if (atLeast >= of.length) return allWords(scenario, of, place);
  if (atLeast === 1) return anyWords(scenario, of, place);
  const everyone = scenario.parties.length === of.length && scenario.parties.every(({ id }) => of.includes(id));
  return `${numberWord(atLeast)} of ${everyone ? `the ${numberWord(of.length)}` : listed(parts(scenario, of))}`;
}
