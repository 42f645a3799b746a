import type { Claim } from './claim';

const article = 'just-security';

/** Shifts of the guarantor's will: as for Taiwan, next to none, and as strong as it can be. */
const taiwan = 0.3;
const weak = -0.35;
const strong = 0.5;

/** What Western states have offered or been asked for; the texts of Istanbul and Minsk and the 28 points are not among them. */
const notWestern = ['istanbul22', 'minsk2', 'plan28'];

/** Arguments of the article in Just Security. */
export const justSecurity: readonly Claim[] = [
  {
    id: 'C30',
    article,
    quote: 'worst of all worlds: enough European forces on the ground to be at risk',
    says: 'Europe: a force with no backstop is worse than none, and worse than one with air power',
    holds: ({ europe, at }) =>
      europe(at.euLite) < europe({ ...at.euLite, euforce: 'none' }) &&
      europe(at.euLite) < europe({ ...at.euLite, backstop: 'air' }),
  },
  {
    id: 'C31',
    article,
    quote: 'but not enough to deter Russian attacks',
    says: 'a force with no backstop adds less than .05 of deterrence, air power behind it more than .1',
    holds: ({ deterrence, at }) =>
      deterrence(at.euLite) - deterrence({ ...at.euLite, euforce: 'none' }) < 0.05 &&
      deterrence({ ...at.euLite, backstop: 'air' }) - deterrence(at.euLite) > 0.1,
  },
  {
    id: 'C32',
    article,
    quote: 'might not be able to get such a commitment ratified by the U.S. Senate',
    says: 'the treaty falls short of 67 in the Senate while the law reaches 60 in Congress',
    holds: ({ support, threshold, at }) =>
      support('senate', at.mdt) < threshold('senate') && support('congress', at.tra) >= threshold('congress'),
  },
  {
    id: 'C33',
    article,
    quote: 'no Ukrainian leader could rely on them or any similar formulations',
    says: 'Budapest is below Ukraine’s mandate and deters least of all Western precedents',
    holds: ({ ukraine, mandateOf, deterrence, precedents, at }) =>
      ukraine(at.budapest) < mandateOf('ukraine') &&
      precedents
        .filter(({ id }) => id !== 'budapest94' && !notWestern.includes(id))
        .every(({ terms }) => deterrence(terms) > deterrence(at.budapest)),
  },
  {
    id: 'C34',
    article,
    quote: 'the only credible guarantee for Ukraine is to have the strongest possible national forces',
    says: 'with little will abroad and no duty to defend, what deters most is forces without limit and lasting arms',
    holds: ({ deterrence, choices, at }) => {
      const [strongest] = choices(at.tra, ['form', 'response', 'forcecap', 'arms'])
        .filter(({ response = '' }) => !['defend', 'armed'].includes(response))
        .map((terms) => ({ terms, value: deterrence(terms, weak) }))
        .sort((a, b) => b.value - a.value);
      const { forcecap, arms = '' } = strongest?.terms ?? {};
      return forcecap === 'uncapped' && ['funded', 'qme'].includes(arms);
    },
  },
  {
    id: 'C35',
    article,
    quote: 'in the current circumstances the only credible guarantee',
    says: 'strong national forces deter more than the treaty when will abroad is weak, and less when it is strong',
    holds: ({ deterrence, at }) =>
      deterrence(at.porcupine, weak) > deterrence(at.mdt, weak) &&
      deterrence(at.porcupine, strong) < deterrence(at.mdt, strong),
  },
  {
    id: 'C36',
    article,
    quote: 'lower likelihood of direct U.S. military intervention in Ukraine',
    says: 'the same law deters less with the will there is for Ukraine than with that for Taiwan',
    holds: ({ deterrence, at }) => deterrence(at.tra) < deterrence(at.tra, taiwan),
  },
  {
    id: 'C37',
    article,
    quote: 'makes a TRA-like commitment to Ukraine more valuable rather than less',
    says: 'with the will there is for Ukraine, the law adds .1 of deterrence or more to the agreement of 2024',
    holds: ({ deterrence, at }) => deterrence(at.tra) - deterrence(at.bsa) >= 0.1,
  },
  {
    id: 'C38',
    article,
    quote: 'A new law, backed by the Trump administration and passed into law',
    says: 'Ukraine and Europe prefer the law to an executive agreement with the same content',
    holds: ({ ukraine, europe, at }) =>
      [ukraine, europe].every((points) => points(at.tra) > points({ ...at.tra, form: 'executive' })),
  },
  {
    id: 'C39',
    article,
    quote: 'particularly if coupled with a commitment not to recognize Russian sovereignty',
    says: 'Ukraine: law and non-recognition are worth more together than one by one',
    holds: ({ ukraine, at }) => {
      const both = ukraine(at.traPlus) - ukraine({ ...at.traPlus, form: 'executive' });
      const lawAlone = ukraine(at.tra) - ukraine({ ...at.tra, form: 'executive' });
      return both > lawAlone;
    },
  },
  {
    id: 'C40',
    article,
    quote: 'agree to, and politically defend, an eventual peace deal',
    says: 'support in Ukraine: law with non-recognition above the law, the law above an executive agreement',
    holds: ({ support, at }) => {
      const rada = (terms: typeof at.tra) => support('rada', terms);
      return rada(at.traPlus) > rada(at.tra) && rada(at.tra) > rada({ ...at.tra, form: 'executive' });
    },
  },
  {
    id: 'C41',
    article,
    quote: 'such a law could help deliver that peace deal would make it more likely',
    says: 'Congress supports the law more when it comes with an end to the fighting',
    holds: ({ support, at }) => support('congress', at.tra) > support('congress', at.tra, false),
  },
  {
    id: 'C42',
    article,
    quote: 'dilute the traditional understanding of Article 5',
    says: 'Europe and the United States: hollow membership is worse than an open door without a treaty',
    holds: ({ europe, us, at }) =>
      [europe, us].every(
        (points) => points(at.hollowNato) < points({ ...at.hollowNato, nato: 'open', form: 'executive' }),
      ),
  },
  {
    id: 'C43',
    article,
    quote: 'pretending we do and not meaning it would be worse than nothing',
    says: 'Ukraine: hollow membership is worth no more than an honest executive agreement for ten years',
    holds: ({ ukraine, at }) =>
      ukraine(at.hollowNato) <= ukraine({ ...at.hollowNato, nato: 'open', form: 'executive', duration: 'y10' }),
  },
  {
    id: 'C44',
    article,
    quote: 'never be confident enough to make the painful political and territorial concessions',
    says: 'Ukraine: withdrawal costs less under a law or a treaty than under a declaration',
    holds: ({ ukraine, at }) => {
      const cost = (form: string) =>
        ukraine({ ...at.tra, form, territory: 'freeze' }) - ukraine({ ...at.tra, form, territory: 'dmz' });
      return cost('statute') < cost('declaration') && cost('treaty') < cost('declaration');
    },
  },
  {
    id: 'C45',
    article,
    quote: 'Trump ruled out deploying U.S. troops to Ukraine',
    says: 'American troops are a red line of the United States and its worst backstop',
    holds: ({ us, redLinesOf, choices, at }) => {
      const troops = { ...at.tra, backstop: 'troops' };
      const others = choices(at.tra, ['backstop']).filter(({ backstop }) => backstop !== 'troops');
      return redLinesOf('us', troops).length > 0 && others.every((other) => us(other) > us(troops));
    },
  },
  {
    id: 'C46',
    article,
    quote: 'reluctant to take Ukraine into NATO',
    says: 'the United States and Europe prefer the open door to accession, even with a full duty to defend',
    holds: ({ us, europe, at }) =>
      [us, europe].every((points) => points(at.nato5) < points({ ...at.nato5, nato: 'open' })),
  },
  {
    id: 'C47',
    article,
    quote: 'Congress never voted on a bill (the Stand with Ukraine Act)',
    says: 'put into law, the agreement of 2024 would last longer and deter more',
    holds: ({ deterrence, factor, at }) =>
      deterrence(at.swua) > deterrence(at.bsa) && factor('durability', at.swua) > factor('durability', at.bsa),
  },
  {
    id: 'C48',
    article,
    quote: 'undermining its assumptions that U.S. support for Ukraine will eventually wane',
    says: 'with the same arms, forces deny more under a form and a term that last',
    holds: ({ denial, at }) =>
      denial(at.tra) > denial({ ...at.tra, form: 'executive' }) &&
      denial(at.tra) > denial({ ...at.tra, duration: 'y10' }),
  },
  {
    id: 'C49',
    article,
    quote: 'without running the risks of a formal, treaty-based defense guarantee',
    says: 'law instead of treaty: ten points or more for the United States, a loss of ten at most for Europe',
    holds: ({ us, europe, at }) => us(at.tra) - us(at.mdt) >= 10 && europe(at.mdt) - europe(at.tra) <= 10,
  },
  {
    id: 'C50',
    article,
    quote: 'In an ideal world, the United States would take Ukraine into NATO',
    says: 'with strong will, no precedent deters more than membership',
    holds: ({ deterrence, precedents, at }) =>
      precedents.every(({ terms }) => deterrence(terms, strong) <= deterrence(at.nato5, strong)),
  },
  {
    id: 'C51',
    article,
    quote: 'resist any resort to force or other forms of coercion',
    says: 'keeping the capacity to resist is more automatic than consultation',
    holds: ({ factor, at }) =>
      factor('automaticity', at.tra) > factor('automaticity', { ...at.tra, response: 'consult' }),
  },
];
