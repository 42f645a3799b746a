'use client';

import { MantineProvider } from '@mantine/core';
import { type ReactNode, useInsertionEffect } from 'react';
import { cssVariablesResolver, theme } from '../theme';

/** `nonce`: without it the browser applies no style that a component makes; the review in a file has none and needs none. */
export function Providers({ nonce, children }: { nonce?: string | undefined; children: ReactNode }) {
  useInsertionEffect(() => {
    // The name under which what keeps the page still behind a dialog looks for it.
    if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });
  }, [nonce]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(nonce ? { getStyleNonce: () => nonce } : {})}
    >
      {children}
    </MantineProvider>
  );
}
