import { partyColours } from '../lib/party-colours';
import styles from './PartyMark.module.css';

/** What of a party its mark needs: the scenario's own party, or the one on a scenario card. */
export type Marked = Readonly<{
  name: string;
  letters: string;
  shape: string;
  colour: Readonly<{ light: string; dark: string }>;
}>;

const corners: Readonly<Record<string, string>> = {
  diamond: '14,1 27,14 14,27 1,14',
  pentagon: '14,1.5 26.5,9.5 26.5,26 1.5,26 1.5,9.5',
  hexagon: '14,1 26,7.5 26,20.5 14,27 2,20.5 2,7.5',
  triangle: '14,0.5 27.5,26.5 0.5,26.5',
  octagon: '8.6,1 19.4,1 27,8.6 27,19.4 19.4,27 8.6,27 1,19.4 1,8.6',
};

function Shape({ shape }: { shape: string }) {
  if (shape === 'circle') return <circle cx="14" cy="14" r="13.5" />;
  if (shape === 'square') return <rect x="1" y="1" width="26" height="26" rx="6" />;
  if (shape === 'shield') return <path d="M2 3 14 1l12 2v11c0 6.5-5 10.5-12 13.2C7 24.5 2 20.5 2 14Z" />;
  return <polygon points={corners[shape] ?? corners['octagon']} strokeWidth="2" strokeLinejoin="round" />;
}

const sizes = { small: 16, medium: 30, large: 36 } as const;

/**
 * A party told apart by shape, letters and colour. `small` has no letters: put the name or the letters beside it.
 * `alone`: nothing beside it names the party, so it is read out.
 */
export function PartyMark({
  party,
  size = 'medium',
  alone = false,
}: {
  party: Marked;
  size?: keyof typeof sizes;
  alone?: boolean;
}) {
  const px = sizes[size];
  const named = alone ? { role: 'img', 'aria-label': party.name } : { 'aria-hidden': true };
  const baseline = party.shape === 'triangle' ? 23 : party.shape === 'pentagon' ? 20 : 18.1;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label when alone, hidden when the name stands beside it
    <svg className={styles['mark']} viewBox="0 0 28 28" width={px} height={px} style={partyColours(party)} {...named}>
      <Shape shape={party.shape} />
      {size !== 'small' && (
        <text
          x="14"
          y={baseline}
          {...(party.letters.length > 2 ? { textLength: 19, lengthAdjust: 'spacingAndGlyphs' } : {})}
        >
          {party.letters}
        </text>
      )}
    </svg>
  );
}
