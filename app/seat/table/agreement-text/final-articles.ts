import type { PublicScenario } from '../../../../game/scenario/readers';
import { gatesRequired } from '../../../../game/scoring/ratification';
import { neededWords } from '../home/gate-words';
import { onlyWithWords } from '../words/agreement-words';
import { ruleInWords } from '../words/rule-in-words';
import { issueName, listed, partyName, partyNames } from '../words/words';
import type { Paper } from './paper';

/** `clause` is a text of the parties' own, and stands as they wrote it. */
export type Article = Readonly<{ heading: string; paragraphs: readonly string[]; clause: string | null }>;

type Instrument = PublicScenario['instruments'][number];
type Asked = Pick<Paper, 'content' | 'table' | 'inForce' | 'replaces'>;

/** What stands at the end of every agreement: the rules of play, as far as they bear on it. */
export function finalArticles(scenario: PublicScenario, instrument: Instrument, paper: Asked): readonly Article[] {
  return [
    entry(scenario, instrument),
    ...ratification(scenario, instrument, paper),
    publication(scenario, instrument, paper),
    ...earlier(scenario, instrument, paper),
  ];
}

const article = (heading: string, ...paragraphs: readonly (string | null)[]): Article => ({
  heading,
  paragraphs: paragraphs.filter((paragraph) => paragraph !== null),
  clause: null,
});

function entry(scenario: PublicScenario, instrument: Instrument): Article {
  const one = instrument.signatories.length === 1;
  return article(
    'Entry into force',
    `This version enters into force when it bears the ${one ? 'signature' : 'signatures'} of ${ruleInWords(scenario, instrument)}. An amendment voids the signatures given before it.`,
    onlyWithWords(scenario, instrument.id),
  );
}

function ratification(scenario: PublicScenario, { id }: Instrument, { content: { terms } }: Asked): readonly Article[] {
  const gates = gatesRequired(scenario, { instrument: id, terms });
  if (gates.length === 0) return [];
  return [
    article(
      'Ratification',
      'Once in force it goes home and has to pass there:',
      ...gates.map(
        (gate) => `${gate.name} (${partyName(scenario, gate.party)}), ${neededWords(scenario, gate, terms)}.`,
      ),
      'Where a vote is lost it is out of force, and what it had replaced holds again.',
    ),
  ];
}

function publication(scenario: PublicScenario, instrument: Instrument, { table }: Asked): Article {
  if (!instrument.confidential)
    return article('Publication', 'When it enters into force everyone is told of it, with its full text.');
  const knowing = scenario.parties.map(({ id }) => id).filter((id) => table.includes(id));
  const who = instrument.signatories.length === 1 ? 'Its signatory' : 'Each signatory';
  return article(
    'Confidentiality',
    `Its text is known to ${partyNames(scenario, knowing)} alone. ${who} may announce it to everyone once it is in force. A vote at home, or the close of the exercise, makes it known.`,
  );
}

function earlier(scenario: PublicScenario, { name }: Instrument, { replaces, inForce }: Asked): readonly Article[] {
  if (!replaces) return [];
  const issues = listed(replaces.fallsBack.map((issue) => issueName(scenario, issue)));
  return [
    article(
      'Earlier agreement',
      `It ${inForce ? 'took' : 'takes'} the place of the ${name} in force since ${replaces.since}, all of it.`,
      issues === '' ? null : `On ${issues}, which it leaves open, what held before that one holds again.`,
    ),
  ];
}
