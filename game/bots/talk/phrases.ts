/** What bots say, in one language. Terms come as "Issue: option", lists as the language joins them. */
export type Phrases = Readonly<{
  list(items: readonly string[]): string;
  quoted(words: string): string;
  askPriorities: string;
  opening(issues: string): string;
  tabled(terms: string): string;
  trade(given: string, wanted: string): string;
  want(terms: string): string;
  give(terms: string): string;
  news(title: string): string;
  priorities(first: string, then: string): string;
  priority(first: string): string;
  haveSigned: string;
  wouldSign: string;
  wouldSignWith(terms: string): string;
  /** Of an agreement among fewer than all: what it answers, and why it does not sign at once. */
  allFirst(answer: string): string;
  wouldNotSign: string;
  notAtHome: string;
  acceptNow(term: string): string;
  acceptIf(term: string, terms: string): string;
  acceptForMuch(term: string, terms: string): string;
  never(term: string): string;
  notNow(term: string): string;
  mayNotSign: string;
  onlyQuestions: string;
  declineWorth(term: string): string;
  declineRedLine: string;
  declineHome: string;
  declineOther: string;
  declineUnsaid: string;
}>;
