import type { CSSProperties } from 'react';

type Coloured = Readonly<{ colour: Readonly<{ light: string; dark: string }> }>;

/** Gives an element `--party`, the party's colour in the present scheme (see tokens.css). */
export const partyColours = ({ colour }: Coloured): CSSProperties => ({
  ['--party-light' as string]: colour.light,
  ['--party-dark' as string]: colour.dark,
});
