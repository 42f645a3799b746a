import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { instrumentOf, partyName, partyNames, termsInWords } from '../words/words';
import { type Article, finalArticles } from './final-articles';
import type { Paper } from './paper';

/** An agreement written out as on paper. Articles are numbered from one, in their order. */
export type AgreementText = Readonly<{
  title: string;
  state: string;
  preamble: readonly string[];
  articles: readonly Article[];
  signatures: readonly Readonly<{ party: PartyId; name: string; words: string; signed: boolean }>[];
  note: string;
}>;

type Instrument = PublicScenario['instruments'][number];

/** The whole text of an agreement, from its terms and what everyone at its table knows. Null under no known instrument. */
export function agreementText(scenario: PublicScenario, paper: Paper, exercise: string): AgreementText | null {
  const instrument = instrumentOf(scenario, paper.instrument);
  if (!instrument) return null;
  return {
    title: instrument.name,
    state: stateWords(scenario, paper),
    preamble: preambleOf(scenario, instrument, paper),
    articles: [...termArticles(scenario, paper), ...finalArticles(scenario, instrument, paper)],
    signatures: signatureLines(scenario, instrument, paper),
    note: `A document of the exercise “${exercise}”. It binds nobody outside it.`,
  };
}

function stateWords(scenario: PublicScenario, { version, author, amends, inForce }: Paper): string {
  const by = partyName(scenario, author);
  if (version === null) return amends ? `Draft by ${by}, amending version ${amends.version}` : `Draft by ${by}`;
  if (inForce) return `Version ${version}, in force`;
  return `Version ${version}, ${amends ? 'amended' : 'tabled'} by ${by}`;
}

function preambleOf(scenario: PublicScenario, { signatories }: Instrument, paper: Paper): readonly string[] {
  const { table, amends, inForce } = paper;
  const alone = signatories.length === 1;
  const beside = scenario.parties.map(({ id }) => id).filter((id) => table.includes(id) && !signatories.includes(id));
  const agreed = alone ? 'declares' : 'have agreed';
  return [
    `The ${alone ? 'party to this document' : 'parties to this agreement'}, ${partyNames(scenario, signatories)},`,
    ...(amends ? [`amending version ${amends.version}, put forward by ${partyName(scenario, amends.author)},`] : []),
    ...(beside.length > 0
      ? [
          `in the presence of ${partyNames(scenario, beside)}, whose ${beside.length === 1 ? 'signature' : 'signatures'} it does not need,`,
        ]
      : []),
    inForce ? `${agreed} as follows:` : `${agreed}, once this is signed, as follows:`,
  ];
}

const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

function termArticles(scenario: PublicScenario, { content: { terms, clauses } }: Paper): readonly Article[] {
  const words = new Map(termsInWords(scenario, terms).map((term) => [term.issue, term]));
  return scenario.issues.flatMap(({ id, name }) => {
    const term = words.get(id);
    const clause = clauses[id]?.trim() || null;
    if (!term && clause === null) return [];
    const paragraphs = term ? [`${sentence(term.option)} ${term.explanation}`.trim()] : [];
    return [{ heading: name, paragraphs, clause }];
  });
}

function signatureLines(
  scenario: PublicScenario,
  { signatories }: Instrument,
  { signed, version, inForce }: Paper,
): AgreementText['signatures'] {
  const open = version === null ? 'not yet asked' : inForce ? 'did not sign' : 'signature missing';
  return signatories.map((party) => {
    const found = signed.find((each) => each.party === party);
    const words = found && (found.when === null ? 'signed' : `signed ${found.when}`);
    return { party, name: partyName(scenario, party), words: words ?? open, signed: found !== undefined };
  });
}

/** The same as plain text, to be copied and kept. */
export function plainText({ title, state, preamble, articles, signatures, note }: AgreementText): string {
  const numbered = articles.flatMap(({ heading, paragraphs, clause }, index) => [
    `Article ${index + 1}. ${heading}`,
    ...paragraphs,
    ...(clause === null ? [] : [clause]),
  ]);
  const block = ['Signatures', ...signatures.map(({ name, words }) => `${name}: ${words}`)].join('\n');
  return `${[title, state, ...preamble, ...numbered, block, note].join('\n\n')}\n`;
}
