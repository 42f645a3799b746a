'use client';

import { type DragEvent, type ReactNode, useState } from 'react';

type Props = Readonly<{ take(files: readonly File[]): void; className: string | undefined; children: ReactNode }>;

/** A part of the page on which files may be dropped. A button in it does the same for everyone. */
export function FileDrop({ take, className, children }: Props) {
  const [over, setOver] = useState(false);
  const dragged = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same for everyone
    <div
      className={className}
      data-over={over}
      onDragOver={dragged}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      {children}
    </div>
  );
}
