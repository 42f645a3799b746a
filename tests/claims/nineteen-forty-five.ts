import { deterrence } from '../../game/scoring/stress/deterrence';
import type { Claim } from './claim';

const article = 'nineteen-forty-five';

/** Arguments of I. Khrestin in 19FortyFive. The copy checked is a machine translation of a Russian translation. */
export const nineteenFortyFive: readonly Claim[] = [
  {
    id: 'C01',
    article,
    quote: 'A mutual defense agreement is the most preferable option for Ukraine',
    says: 'Ukraine scores the defence treaty above the qualitative edge and above the law',
    holds: ({ ukraine, at }) => ukraine(at.mdt) > ukraine(at.qme) && ukraine(at.mdt) > ukraine(at.tra),
  },
  {
    id: 'C02',
    article,
    quote: 'would prefer the Israeli option to the Taiwanese one, but not the mutual defense treaty',
    says: 'Ukraine: treaty above qualitative edge above law',
    holds: ({ ukraine, at }) => ukraine(at.mdt) > ukraine(at.qme) && ukraine(at.qme) > ukraine(at.tra),
  },
  {
    id: 'C03',
    article,
    quote: 'virtually equivalent to obligations under Article 5 of NATO',
    says: 'treaty and membership: Ukraine within 5 points, deterrence within .1',
    holds: ({ ukraine, deterrence, at }) =>
      Math.abs(ukraine(at.nato5) - ukraine(at.mdt)) <= 5 && Math.abs(deterrence(at.nato5) - deterrence(at.mdt)) <= 0.1,
  },
  {
    id: 'C04',
    article,
    quote: 'this option poses the greatest risk of involvement in a military conflict',
    says: 'the United States scores the treaty lowest of the three models',
    holds: ({ us, at }) => us(at.mdt) < us(at.tra) && us(at.mdt) < us(at.qme),
  },
  {
    id: 'C05',
    article,
    quote: 'may consider this option the most desirable for itself',
    says: 'the United States scores the law highest of the three models',
    holds: ({ us, at }) => us(at.tra) > us(at.mdt) && us(at.tra) > us(at.qme),
  },
  {
    id: 'C06',
    article,
    quote: 'provides the United States with flexibility',
    says: 'within the law, no response suits the United States better than an open one',
    holds: ({ us, choices, at }) => choices(at.tra, ['response']).every((other) => us(other) <= us(at.tra)),
  },
  {
    id: 'C07',
    article,
    quote: 'ratification by a two-thirds vote in the U.S. Senate',
    says: 'a treaty needs 67 in the Senate; a law does not',
    holds: ({ gatesOf, threshold, at }) =>
      gatesOf(at.mdt).includes('senate') && threshold('senate') >= 67 && !gatesOf(at.tra).includes('senate'),
  },
  {
    id: 'C08',
    article,
    quote: 'the obligations remain after the departure of the current administration',
    says: 'a treaty lasts longer than a law, a law than an executive agreement, that than a declaration',
    holds: ({ factor, at }) => {
      const lasts = (form: string) => factor('durability', { ...at.mdt, form });
      return (
        lasts('treaty') > lasts('statute') &&
        lasts('statute') > lasts('executive') &&
        lasts('executive') > lasts('declaration')
      );
    },
  },
  {
    id: 'C09',
    article,
    quote: 'fifteen-year "NATO-style" guarantee, which the Ukrainian leader would like to extend to 50',
    says: 'fifty years: better for Ukraine than fifteen, worse for the United States, and deterring more',
    holds: ({ ukraine, us, deterrence, at }) =>
      ukraine(at.plan20Fifty) > ukraine(at.plan20) &&
      us(at.plan20Fifty) < us(at.plan20) &&
      deterrence(at.plan20Fifty) > deterrence(at.plan20),
  },
  {
    id: 'C10',
    article,
    quote: 'abandon his long-standing aspirations to join NATO for the sake of a peace agreement',
    says: 'Ukraine: a treaty with membership put aside is worth an executive agreement with the door open, or more',
    holds: ({ ukraine, at }) => ukraine(at.mdt) >= ukraine({ ...at.mdt, form: 'executive', nato: 'open' }),
  },
  {
    id: 'C11',
    article,
    quote: 'more of a political commitment rather than a true international treaty',
    says: 'the law is less automatic than the treaty and contains no duty to defend',
    holds: ({ factor, at }) =>
      factor('automaticity', at.tra) < factor('automaticity', at.mdt) &&
      !['defend', 'armed'].includes(at.tra['response'] ?? ''),
  },
  {
    id: 'C12',
    article,
    quote: 'Ukraine is unlikely to approve such an agreement',
    says: 'Ukraine has less to spare over its mandate with the law than with the treaty or the qualitative edge',
    holds: ({ ukraine, mandateOf, at }) => {
      const margin = (terms: typeof at.tra) => ukraine(terms) - mandateOf('ukraine');
      return margin(at.tra) < margin(at.mdt) && margin(at.tra) < margin(at.qme);
    },
  },
  {
    id: 'C12b',
    article,
    quote: 'Ukraine is unlikely to approve such an agreement',
    says: 'strictly: the bare law is below Ukraine’s mandate, and the law with non-recognition above it',
    holds: ({ ukraine, mandateOf, at }) =>
      ukraine(at.tra) < mandateOf('ukraine') && ukraine(at.traPlus) > mandateOf('ukraine'),
  },
  {
    id: 'C13',
    article,
    quote: 'Western guarantees without military support do not frighten it',
    says: 'a declaration moves Russia by a point at most; deterrence after Budapest stays below .25',
    holds: ({ russia, deterrence, at }) =>
      Math.abs(russia(at.g7) - russia({ ...at.g7, form: 'none' })) <= 1 && deterrence(at.budapest) < 0.25,
  },
  {
    id: 'C14',
    article,
    quote: 'it already has a similar opportunity, including thanks to the recently adopted PURL',
    says: 'Ukraine: from purchases to a statutory supply is a smaller step than from there to grants',
    holds: ({ ukraine, at }) => {
      const [bought, needed, granted] = ['purchase', 'statutory', 'funded'].map((arms) => ukraine({ ...at.tra, arms }));
      return (
        bought !== undefined && needed !== undefined && granted !== undefined && needed - bought < granted - needed
      );
    },
  },
  {
    id: 'C15',
    article,
    quote: 'shift its defense directly to Europe',
    says: 'the United States would rather see a European force in the rear than none, and sell arms than supply them otherwise',
    holds: ({ us, choices, at }) =>
      us({ ...at.tra, euforce: 'rear' }) > us({ ...at.tra, euforce: 'none' }) &&
      choices(at.tra, ['arms']).every((other) => us(other) <= us({ ...at.tra, arms: 'purchase' })),
  },
  {
    id: 'C16',
    article,
    quote: 'unlikely to offer Ukraine as much support as it does to Israel',
    says: 'the qualitative edge suits the United States less than a statutory supply, and Congress less than the law',
    holds: ({ us, support, at }) =>
      us({ ...at.tra, arms: 'qme' }) < us(at.tra) && support('congress', at.qme) < support('congress', at.tra),
  },
  {
    id: 'C17',
    article,
    quote: 'commitment to preserving Israel\'s so-called "qualitative military superiority."',
    says: 'no arms give Ukraine more capability than the qualitative edge',
    holds: ({ factor, choices, at }) =>
      choices(at.tra, ['arms']).every((other) => factor('capability', other) <= factor('capability', at.qme)),
  },
  {
    id: 'C18',
    article,
    quote: 'none of these options will solve the main reason for the current conflict',
    says: 'no package deters fully: the highest value of every factor together still leaves more than 5 in 100',
    holds: ({ factor, choices, at }) => {
      const most = (name: 'capability' | 'durability' | 'supply', issues: readonly string[]) =>
        Math.max(...choices(at.mdt, issues).map((terms) => factor(name, terms)));
      const highest = {
        capability: most('capability', ['forcecap', 'arms', 'euforce', 'backstop']),
        will: 1,
        automaticity: 1,
        durability: most('durability', ['form', 'duration']),
        supply: most('supply', ['arms']),
      };
      return deterrence(highest, 1).combined < 0.95;
    },
  },
  {
    id: 'C19',
    article,
    quote: 'it will be difficult for the legitimately elected Ukrainian leader',
    says: 'the 28-point text is below Ukraine’s mandate and fails a referendum',
    holds: ({ ukraine, mandateOf, support, threshold, at }) =>
      ukraine(at.plan28) < mandateOf('ukraine') && support('referendum', at.plan28) < threshold('referendum'),
  },
  {
    id: 'C20',
    article,
    quote: "limit the Kremlin's economic ability to conduct military operations",
    says: 'Ukraine and Europe: sanctions kept or phased out above rapid relief, that above lifting for good',
    holds: ({ ukraine, europe, at }) =>
      [ukraine, europe].every((points) => {
        const [keep = 0, phased = 0, rapid = 0, lift = 0] = ['keep', 'phased', 'rapid', 'lift'].map((sanctions) =>
          points({ ...at.tra, sanctions }),
        );
        return Math.min(keep, phased) > rapid && rapid > lift;
      }),
  },
  {
    id: 'C21',
    article,
    quote: 'European states will also be able to join this agreement',
    says: 'Europe prefers the treaty to an executive agreement with the same content, and to that of 2024',
    holds: ({ europe, at }) =>
      europe(at.mdt) > europe({ ...at.mdt, form: 'executive' }) && europe(at.mdt) > europe(at.bsa),
  },
  {
    id: 'C22',
    article,
    quote: 'commander-in-chief will still have to make a fateful decision',
    says: 'an open response is less automatic than a duty to defend, and even that stays below .9',
    holds: ({ factor, at }) => {
      const duty = factor('automaticity', { ...at.tra, response: 'defend' });
      return factor('automaticity', at.tra) < duty && duty < 0.9;
    },
  },
];
