import type { Phrases } from './phrases';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const english: Phrases = {
  list,
  // What is quoted within takes the inner marks.
  quoted: (words) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  askPriorities: 'What matters most to you?',
  opening: (issues) => `What matters most to us: ${issues}.`,
  tabled: (terms) => `Our proposal is on the table. Above all we want ${terms}.`,
  trade: (given, wanted) => `We can accept ${given} if you accept ${wanted}.`,
  want: (terms) => `We need ${terms}.`,
  give: (terms) => `We can move to ${terms}.`,
  news: (title) => `After “${title}” we look at our position again.`,
  priorities: (first, then) => `We want ${first} above all, then ${then}.`,
  priority: (first) => `We want ${first} above all.`,
  haveSigned: 'We have signed it already.',
  wouldSign: 'Yes, we would sign it as it stands.',
  wouldSignWith: (terms) => `Not as it stands. We would sign it with ${terms}.`,
  allFirst: (answer) => `${answer} But first we look for an agreement among all.`,
  wouldNotSign: 'No. We see no small change with which we would sign it now.',
  notAtHome: 'As it stands it would not pass at home.',
  acceptNow: (term) => `We accept ${term} as things stand.`,
  acceptIf: (term, terms) => `We can accept ${term} if we get ${terms}.`,
  acceptForMuch: (term, terms) => `We could accept ${term} only for much else, above all ${terms}.`,
  never: (term) => `We sign nothing with ${term}.`,
  notNow: (term) => `We see nothing for which we would accept ${term} now.`,
  mayNotSign: 'We negotiate here, but we may not sign.',
  onlyQuestions:
    'This is a bot: it reads proposals, and the questions that can be chosen under the messages. It does not understand free text.',
  declineWorth: (term) => `It is worth too little to us. What stands most in the way is ${term}.`,
  declineRedLine: 'It crosses a line that we do not cross.',
  declineHome: 'It would not pass at home.',
  declineOther: 'It does not go together with what holds already.',
  declineUnsaid: 'We do not sign this.',
};
