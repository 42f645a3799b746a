'use client';

import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';

/** The words are those of the other scheme, so that the button says what it does. */
export function ColourScheme() {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: true });
  const { setColorScheme } = useMantineColorScheme();
  const other = scheme === 'light' ? 'dark' : 'light';
  return (
    <Button variant="subtle" size="compact-sm" fw={500} c="var(--soft)" onClick={() => setColorScheme(other)}>
      {other === 'dark' ? 'Dark' : 'Light'}
      <span className="visually-hidden"> colours</span>
    </Button>
  );
}
