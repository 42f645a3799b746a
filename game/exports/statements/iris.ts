import type { Verb } from './statement';

/**
 * What Parley's own IRIs begin with. The name is reserved for examples (RFC 2606), so that nobody's server stands behind it
 * and it is the same in every installation.
 */
export const base = 'https://parley.example/xapi';

const adl = (id: string, display: string): Verb => ({
  id: `http://adlnet.gov/expapi/verbs/${id}`,
  display: { en: display },
});
const own = (id: string, display: string): Verb => ({ id: `${base}/verbs/${id}`, display: { en: display } });

/** ADL's verbs where it has one that says this, else verbs of our own. */
export const verbs = {
  registered: adl('registered', 'took a seat in'),
  commented: adl('commented', 'said'),
  answered: adl('answered', 'answered'),
  completed: adl('completed', 'completed'),
  issued: own('issued', 'issued'),
  marked: own('marked', 'marked as a commitment'),
  judged: own('judged', 'judged the commitment in'),
  tabled: own('tabled', 'tabled'),
  amended: own('amended', 'amended'),
  declined: own('declined', 'declined'),
  withdrew: own('withdrew', 'withdrew'),
  signed: own('signed', 'signed'),
  unsigned: own('unsigned', 'took back a signature from'),
} as const;

export const activityType = (kind: 'scenario' | 'session' | 'message' | 'statement' | 'proposal' | 'survey'): string =>
  `${base}/activity-types/${kind}`;

export const extension = (name: string): string => `${base}/extensions/${name}`;
