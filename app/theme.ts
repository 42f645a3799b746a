import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#eef5f7',
  '#d9e8ec',
  '#b3d3db',
  '#99cbd8',
  '#7fc4d6',
  '#5aa0b3',
  '#3c7c90',
  '#2b6274',
  '#1f4e5f',
  '#173c49',
];

/** Mantine's greys, brought to paper and ink: shades 4 to 7 are lines, hover, cards and the page. */
const dark: MantineColorsTuple = [
  '#e9e6df',
  '#c9cdd1',
  '#a3adb8',
  '#8894a0',
  '#2c343e',
  '#252d36',
  '#1b2129',
  '#14191f',
  '#0f1419',
  '#0b0f13',
];
const gray: MantineColorsTuple = [
  '#f7f4ec',
  '#f2eee5',
  '#e9e4d9',
  '#e4dfd4',
  '#c9c3b5',
  '#8b867a',
  '#55606d',
  '#3f4955',
  '#2b3540',
  '#1b2430',
];

/** Colours come from tokens.css, so that a button is the same in both schemes by construction. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const { variant, color } = input;
  const grave = color === 'loss';
  if (variant === 'filled') {
    return {
      background: grave ? 'var(--loss)' : 'var(--accent)',
      hover: grave ? 'var(--loss)' : 'var(--accent-strong)',
      color: 'var(--on-accent)',
      border: '1px solid transparent',
    };
  }
  const text = grave ? 'var(--loss)' : 'var(--ink)';
  if (variant === 'default' || variant === 'outline') {
    return { background: 'var(--card)', hover: 'var(--faint)', color: text, border: 'var(--hairline)' };
  }
  if (variant === 'subtle' || variant === 'transparent') {
    const quiet = grave ? 'var(--loss)' : 'var(--accent)';
    return { background: 'transparent', hover: 'var(--faint)', color: quiet, border: '1px solid transparent' };
  }
  return defaultVariantColorsResolver(input);
};

export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent: teal, dark, gray },
  primaryShade: { light: 8, dark: 4 },
  white: '#ffffff',
  black: '#1b2430',
  variantColorResolver,
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '32px' },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.6', xl: '1.4' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm', fw: 600 } },
    Menu: { defaultProps: { radius: 'md', shadow: 'sm' } },
  },
});

const scheme = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-dimmed': 'var(--soft)',
  '--mantine-color-error': 'var(--loss)',
  '--mantine-color-success': 'var(--gain)',
  '--mantine-color-placeholder': 'var(--soft)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--faint)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-disabled': 'var(--faint)',
  '--mantine-color-disabled-color': 'var(--soft)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-strong)',
  '--mantine-color-accent-outline': 'var(--accent)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: scheme, dark: scheme });
