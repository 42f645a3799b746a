/** The design's own tables, kept apart from the scenario file so that a slip in either shows. Points: US, UA, EU, RU. */
const rows = (table: string): readonly string[] => table.trim().split('\n');

export const optionRows = rows(`
form.none 5 0 0 3
form.declaration 4 1 1 3
form.executive 7 2 3 2
form.statute 8 5 5 1
form.treaty 0 10 7 0
response.consult 7 0 0 7
response.ambiguity 10 1 3 6
response.material 7 5 5 4
response.defend 3 7 8 1
response.armed 0 8 8 0
nato.renounce 4 0 0 9
nato.moratorium 6 4 4 8
nato.open 4 5 5 2
nato.accession 0 8 3 0
duration.y10 5 0 0 3
duration.y15 4 2 2 3
duration.y50 1 4 3 1
duration.open 2 4 3 0
euforce.none 2 0 3 8
euforce.trainers 4 3 6 7
euforce.rear 5 4 7 1
euforce.forward 4 6 3 0
backstop.none 8 0 0 5
backstop.enable 7 2 5 3
backstop.air 4 5 10 1
backstop.troops 0 6 10 0
forcecap.k250 0 0 0 8
forcecap.k600 5 5 3 7
forcecap.k800 4 6 7 4
forcecap.uncapped 4 8 7 0
arms.restricted 0 0 0 7
arms.purchase 10 3 3 4
arms.statutory 7 4 7 3
arms.funded 5 9 8 2
arms.qme 3 13 8 1
territory.cede 5 0 0 14
territory.dmz 9 2 3 9
territory.freeze 10 6 8 7
territory.partial 8 8 10 3
territory.feb22 4 11 12 0
recognition.dejure 4 0 0 7
recognition.silence 5 1 3 3
recognition.nonrec 5 6 7 0
sanctions.keep 3 5 7 0
sanctions.phased 7 4 7 7
sanctions.rapid 8 2 3 9
sanctions.lift 5 0 0 11
assets.return 4 0 0 7
assets.usvehicle 9 4 2 5
assets.immobilised 4 4 9 1
assets.loan 3 7 8 0
monitoring.osce 3 1 3 4
monitoring.jointcomm 4 0 2 5
monitoring.usled 6 5 7 2
monitoring.un 4 4 5 3
activation.individual 4 5 6 0
activation.consult3d 5 4 6 3
activation.veto 2 0 0 6
sequencing.on-signature -3 3 -1 -3
sequencing.on-ceasefire 0 0 0 0
sequencing.after-peace 1 -4 -2 2
eu-accession.none -1 -4 -3 2
eu-accession.open-ended 0 0 0 0
eu-accession.date-certain 1 4 -1 -1
`);

export const interactionRows = rows(`
euforce=rear backstop=none -2 -3 -12 1
euforce=forward backstop=none -3 -5 -16 1
euforce=forward backstop=enable 0 0 -8 0
euforce=rear backstop=enable 0 0 -3 0
euforce=rear/forward backstop=air/troops 0 3 3 -3
euforce=forward backstop=air/troops -3 0 0 0
form=declaration/executive response=defend/armed -2 -7 -4 2
form=treaty response=defend/armed -3 4 2 -4
form=statute response=ambiguity/material 2 1 1 0
form=treaty response=consult/ambiguity 2 -9 -2 0
form=declaration/executive duration=y50/open 1 -3 -2 1
form=treaty duration=y50/open -1 1 0 -1
territory=cede recognition=dejure 0 -6 -5 3
territory=dmz/freeze recognition=nonrec 0 5 2 0
form=statute/treaty recognition=nonrec 0 5 1 0
form=statute/treaty territory=dmz 0 4 0 0
form=none/declaration territory=cede/dmz 0 -5 0 0
forcecap=k800/uncapped arms=funded/qme 0 3 2 -2
forcecap=uncapped arms=restricted 0 -4 -2 0
nato=renounce/moratorium form=treaty 0 4 0 -1
nato=accession form=treaty 0 -1 0 0
nato=renounce form=none/declaration 0 -4 0 0
nato=accession response=consult/ambiguity/material -4 -10 -8 1
nato=renounce euforce=trainers/rear 0 0 0 2
sanctions=rapid/lift assets=return 0 -4 -5 2
sanctions=rapid/lift territory=cede 0 -2 -3 0
euforce=rear/forward monitoring=usled 0 1 2 0
activation=veto response=ambiguity/material/defend/armed -1 -6 -3 3
activation=individual response=defend/armed -3 2 0 -2
sequencing=after-peace territory=dmz 0 -3 0 0
eu-accession=date-certain nato=renounce/moratorium 0 2 0 0
`);

type Four = readonly [us: number, ukraine: number, europe: number, russia: number];
type PrecedentFigures = Readonly<{ scores: Four; crossed: readonly string[]; gates: readonly string[] }>;

const vetoLine = 'ukraine: A Russian veto over activation';
const accessionLine = 'russia: NATO accession of Ukraine';

/**
 * Each precedent as a settlement of the standard variant: points, red lines crossed, and support at every gate against its
 * threshold, with the fighting ended by it and no event released.
 */
export const precedentFigures: Readonly<Record<string, PrecedentFigures>> = {
  mdt: {
    scores: [70, 74, 85, 38],
    crossed: [],
    gates: ['senate 58/67 fails', 'rada 72/50', 'european-parliaments 62/50', 'federal-assembly 49/50 fails'],
  },
  tra: {
    scores: [88, 56, 81, 49],
    crossed: [],
    gates: ['congress 77/60', 'rada 64/50', 'european-parliaments 61/50', 'federal-assembly 57/50'],
  },
  'tra-plus': {
    scores: [88, 71, 88, 46],
    crossed: [],
    gates: ['congress 81/60', 'rada 70/50', 'european-parliaments 63/50', 'federal-assembly 57/50'],
  },
  qme: {
    scores: [84, 68, 83, 46],
    crossed: [],
    gates: ['congress 69/60', 'rada 69/50', 'european-parliaments 61/50', 'federal-assembly 57/50'],
  },
  nato5: {
    scores: [64, 73, 84, 31],
    crossed: [accessionLine],
    gates: [
      'senate 47/67 fails',
      'rada 81/50',
      'european-parliaments 57/50',
      'allied-parliaments 47/50 fails',
      'federal-assembly -12/50 fails',
    ],
  },
  budapest94: { scores: [63, 27, 45, 61], crossed: [vetoLine], gates: ['federal-assembly 73/50'] },
  bsa2024: { scores: [76, 42, 66, 50], crossed: [], gates: ['federal-assembly 73/50'] },
  'g7-2023': { scores: [79, 44, 64, 50], crossed: [], gates: ['federal-assembly 73/50'] },
  swua: {
    scores: [80, 49, 72, 47],
    crossed: [],
    gates: ['congress 70/60', 'rada 60/50', 'federal-assembly 69/50'],
  },
  purl: { scores: [79, 41, 62, 51], crossed: [], gates: ['federal-assembly 73/50'] },
  eulite: {
    scores: [83, 42, 54, 59],
    crossed: ['europe: A force in the rear with no US backstop'],
    gates: ['european-parliaments 44/50 fails', 'federal-assembly 61/50'],
  },
  eubacked: {
    scores: [84, 54, 81, 50],
    crossed: [],
    gates: ['european-parliaments 66/50', 'federal-assembly 61/50'],
  },
  paris2026: {
    scores: [84, 52, 73, 53],
    crossed: [],
    gates: ['european-parliaments 57/50', 'federal-assembly 61/50'],
  },
  porcupine: {
    scores: [82, 83, 93, 43],
    crossed: [],
    gates: ['congress 72/60', 'rada 73/50', 'federal-assembly 71/50'],
  },
  plan20: {
    scores: [74, 66, 84, 35],
    crossed: [],
    gates: ['congress 70/60', 'rada 72/50', 'european-parliaments 57/50', 'federal-assembly 48/50 fails'],
  },
  'plan20-50': {
    scores: [71, 68, 85, 33],
    crossed: [],
    gates: ['congress 66/60', 'rada 72/50', 'european-parliaments 57/50', 'federal-assembly 48/50 fails'],
  },
  plan28: {
    scores: [79, 9, 22, 89],
    crossed: ['ukraine: Recognised cession of territory', 'ukraine: Cession for a mere declaration'],
    gates: ['referendum -17/50 fails', 'federal-assembly 103/50'],
  },
  istanbul22: {
    scores: [38, 32, 32, 69],
    crossed: [
      vetoLine,
      'ukraine: Forces capped at 250,000',
      'europe: Assets returned and sanctions lifted in full',
      'russia: Withdrawal to the lines of February 2022',
    ],
    gates: ['senate 34/67 fails', 'rada 22/50 fails', 'referendum 16/50 fails', 'federal-assembly 25/50 fails'],
  },
  minsk2: { scores: [61, 27, 44, 56], crossed: [vetoLine], gates: ['federal-assembly 63/50'] },
  hollownato: {
    scores: [69, 43, 64, 42],
    crossed: [accessionLine],
    gates: [
      'senate 52/67 fails',
      'rada 74/50',
      'european-parliaments 57/50',
      'allied-parliaments 47/50 fails',
      'federal-assembly -12/50 fails',
    ],
  },
};

/** The most points that the options of the standard variant could add up to. */
export const bestOfEveryIssue = [100, 102, 103, 100];

/** Points of the status quo, what no deal leaves of them after every round of war, and what three rounds of it cost. */
export const noDealFigures = { points: [75, 42, 62, 44], total: [65, 28, 52, 38], afterThreeRounds: [7, 10, 7, 4] };

export const reservationFigures = {
  easy: [66, 56, 54, 44],
  standard: [70, 60, 58, 47],
  hard: [72, 62, 60, 50],
};
