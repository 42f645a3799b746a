'use client';

import { Button, Group, Modal } from '@mantine/core';

type Props = Readonly<{
  opened: boolean;
  close(): void;
  title: string;
  text: string;
  /** What the button does, as a verb. */
  verb: string;
  confirm(): void;
}>;

/** For steps that cannot be taken back: the other way out is always first. */
export function Confirm({ opened, close, title, text, verb, confirm }: Props) {
  const go = () => {
    close();
    confirm();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <p>{text}</p>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close} data-autofocus>
          Go back
        </Button>
        <Button color="loss" onClick={go}>
          {verb}
        </Button>
      </Group>
    </Modal>
  );
}
