import { StressModel } from '../../game/scenario/stress-model';

/** Arms as the model's formulas use them: a share of what would be enough, at most .35. */
const arms = { restricted: 0, purchase: 0.12, statutory: 0.2, funded: 0.27, qme: 0.35 };
const presence = { trainers: 0.03, rear: 0.06, forward: 0.08 };
const exposure = { trainers: 0.02, rear: 0.05, forward: 0.08 };
const backed = ['enable', 'air', 'troops'];

/** A presence counts in full with something behind it, and for the share `bare` without. */
const byBackstop = (values: Record<string, number>, bare: number) =>
  Object.entries(values).flatMap(([euforce, add]) => [
    { when: { euforce, backstop: 'none' }, add: add * bare },
    { when: { euforce, backstop: backed }, add },
  ]);
const each = (issue: string, values: Record<string, number>) =>
  Object.entries(values).map(([option, add]) => ({ when: { [issue]: option }, add }));
const mapped = (of: (a: number) => number) => Object.fromEntries(Object.entries(arms).map(([id, a]) => [id, of(a)]));

/** The parameters of the design, written from its formulas and apart from the scenario file, so that a slip in either shows. */
export const stressModel = StressModel.parse({
  capability: {
    product: [
      { issue: 'forcecap', values: { k250: 0.1, k600: 0.35, k800: 0.55, uncapped: 0.65 } },
      { issue: 'arms', values: mapped((a) => 0.5 + (0.5 * a) / 0.35) },
    ],
    plus: [
      ...each(
        'arms',
        mapped((a) => 0.4 * a),
      ),
      ...byBackstop(presence, 0.4),
      ...each('backstop', { enable: 0.06, air: 0.14, troops: 0.18 }),
    ],
  },
  will: {
    start: 0.35,
    plus: [
      ...byBackstop(exposure, 0.2),
      ...each('backstop', { enable: 0.03, air: 0.12, troops: 0.3 }),
      ...each('form', { executive: 0.02, statute: 0.08, treaty: 0.2 }),
      { when: { nato: 'accession', response: ['defend', 'armed'] }, add: 0.2 },
    ],
  },
  automaticity: {
    product: [
      { issue: 'response', values: { consult: 0.1, ambiguity: 0.3, material: 0.45, defend: 0.75, armed: 0.95 } },
      { issue: 'activation', values: { individual: 1, consult3d: 0.9, veto: 0.1 } },
    ],
  },
  durability: {
    product: [
      { issue: 'form', values: { none: 0.05, declaration: 0.15, executive: 0.35, statute: 0.7, treaty: 0.9 } },
      { issue: 'duration', values: { y10: 0.75, y15: 0.85, y50: 1, open: 1 } },
    ],
  },
  supply: { start: 1, plus: [{ when: { arms: 'restricted' }, add: -0.7 }] },
  temptation: [
    ...each('territory', { cede: 0.25, dmz: 0.05, feb22: 0.1 }),
    ...each('sanctions', { phased: -0.05, rapid: 0.05, lift: 0.15 }),
    { when: { monitoring: 'jointcomm' }, add: -0.05 },
    { when: { monitoring: ['usled', 'un'] }, add: -0.15 },
  ],
  lapsesTo: { form: 'none', response: 'consult', duration: 'y10', backstop: 'none' },
  years: 20,
  electionEvery: 4,
  hazard: { base: 0.2, steepness: 5 },
  shock: { chance: 0.1, factor: 2.5 },
  reliability: [
    { name: 'Three promises in four kept', value: 0.75, source: 'Leeds, Long and Mitchell (2000)' },
    { name: 'Four defence pacts in ten honoured', value: 0.41, source: 'Berkemeier and Fuhrmann (2018)' },
    { name: 'Two in ten, as from 1945 to 2003', value: 0.22, source: 'Berkemeier and Fuhrmann (2018)' },
  ],
  sources: ['A teaching model.'],
});

/** The issues that the stress test reads, and their options. */
export const stressOptions = {
  form: ['none', 'declaration', 'executive', 'statute', 'treaty'],
  response: ['consult', 'ambiguity', 'material', 'defend', 'armed'],
  nato: ['renounce', 'moratorium', 'open', 'accession'],
  duration: ['y10', 'y15', 'y50', 'open'],
  euforce: ['none', 'trainers', 'rear', 'forward'],
  backstop: ['none', 'enable', 'air', 'troops'],
  forcecap: ['k250', 'k600', 'k800', 'uncapped'],
  arms: ['restricted', 'purchase', 'statutory', 'funded', 'qme'],
  territory: ['cede', 'dmz', 'freeze', 'partial', 'feb22'],
  sanctions: ['keep', 'phased', 'rapid', 'lift'],
  monitoring: ['osce', 'jointcomm', 'usled', 'un'],
  activation: ['individual', 'consult3d', 'veto'],
};

/** Terms in the order of `stressOptions`, then the design's capability, will, automaticity, durability and combination. */
const rows = `
mdt treaty defend moratorium open rear enable k800 purchase freeze phased usled consult3d .54 .63 .68 .90 .65
tra statute ambiguity moratorium open rear enable k800 statutory freeze phased usled consult3d .63 .51 .27 .70 .56
tra-plus statute ambiguity moratorium open rear enable k800 statutory freeze phased usled consult3d .63 .51 .27 .70 .56
qme statute material moratorium y10 rear enable k800 qme freeze phased usled consult3d .81 .51 .41 .52 .64
nato5 treaty defend accession open rear enable k800 purchase freeze phased usled consult3d .54 .83 .68 .90 .70
budapest94 declaration consult open open none none uncapped restricted freeze phased osce veto .33 .35 .01 .15 .18
bsa2024 executive consult open y10 none enable uncapped statutory freeze phased osce individual .65 .40 .10 .26 .42
g7-2023 declaration consult open y10 none enable uncapped purchase freeze phased usled individual .54 .38 .10 .11 .31
swua statute consult open y10 none enable uncapped statutory freeze phased usled individual .65 .46 .10 .52 .50
eulite declaration consult moratorium y15 rear none k800 purchase freeze phased usled consult3d .44 .36 .09 .13 .26
eubacked executive consult moratorium y15 rear air k800 purchase freeze phased usled consult3d .62 .54 .09 .30 .41
paris2026 declaration material moratorium y15 rear enable k800 purchase freeze phased usled consult3d .54 .43 .41 .13 .32
porcupine statute material moratorium open trainers enable uncapped funded freeze phased usled consult3d .77 .48 .41 .70 .67
plan20 statute defend open y15 rear enable k800 statutory freeze phased usled individual .63 .51 .75 .59 .59
plan20-50 statute defend open y50 rear enable k800 statutory freeze phased usled individual .63 .51 .75 .70 .62
plan28 declaration material renounce y15 none none k600 purchase cede rapid jointcomm consult3d .28 .35 .41 .13 .18
istanbul22 treaty defend renounce open none none k250 restricted feb22 lift jointcomm veto .05 .55 .08 .90 .06
minsk2 declaration consult open y10 none none uncapped restricted freeze keep osce veto .33 .35 .01 .11 .17
hollownato treaty consult accession open rear enable k800 purchase freeze phased usled consult3d .54 .63 .09 .90 .51`;

const issues = Object.keys(stressOptions);

/** The packages of the design with the figures it gives for them, rounded to two decimals. */
export const stressRows = rows
  .trim()
  .split('\n')
  .map((row) => row.split(' '))
  .map(([name = '', ...cells]) => {
    const [capability, will, automaticity, durability, combined] = cells.slice(issues.length).map(Number);
    return {
      name,
      terms: Object.fromEntries(issues.map((issue, index) => [issue, cells[index] ?? ''])),
      given: { capability, will, automaticity, durability, combined },
    };
  });

export const termsOf = (name: string): Record<string, string> => {
  const row = stressRows.find((each) => each.name === name);
  if (!row) throw new Error(`no precedent ${name}`);
  return row.terms;
};
