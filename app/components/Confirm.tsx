'use client';

import { Button, Group } from '@mantine/core';
import { Dialog } from './Dialog';

type Props = Readonly<{
  opened: boolean;
  close(): void;
  title: string;
  text: string;
  /** What the button does, as a verb. */
  verb: string;
  confirm(): void;
  /** Something begins with it rather than ends. */
  begins?: boolean;
}>;

/** For steps that cannot be taken back: the other way out is always first. */
export function Confirm({ opened, close, title, text, verb, confirm, begins = false }: Props) {
  const go = () => {
    close();
    confirm();
  };
  return (
    <Dialog opened={opened} onClose={close} title={title}>
      <p>{text}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={close} data-autofocus>
          Go back
        </Button>
        <Button {...(begins ? {} : { color: 'loss' })} onClick={go}>
          {verb}
        </Button>
      </Group>
    </Dialog>
  );
}
