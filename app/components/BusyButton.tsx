'use client';

import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentProps, MouseEvent } from 'react';

type Props = ButtonProps & Omit<ComponentProps<'button'>, keyof ButtonProps> & Readonly<{ busy: boolean }>;

/**
 * A button whose work may be under way. It then does nothing, but stays: a disabled one would lose the focus. A double
 * click is one press, also where the work was done between the two. A press of a key counts no clicks.
 */
export function BusyButton({ busy, onClick, ...props }: Props) {
  const pressed = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy || event.detail > 1) event.preventDefault();
    else onClick?.(event);
  };
  return <Button {...props} aria-disabled={busy} aria-busy={busy} onClick={pressed} />;
}
