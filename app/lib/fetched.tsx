'use client';

import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';

const againMs = 2_000;

/**
 * A part of a page that is fetched when it is first wanted. `meanwhile` stands in its place until it is there; without
 * a network it comes with the network.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: (props: Props) => ReactNode,
): (props: Props) => ReactNode {
  let part: ComponentType<Props> | null = null;

  return function Fetched(props: Props) {
    const [there, setThere] = useState(part !== null);
    useEffect(() => {
      if (there) return undefined;
      let timer: ReturnType<typeof setTimeout>;
      let left = false;
      const attempt = async () => {
        try {
          part ??= await load();
          if (!left) setThere(true);
        } catch {
          if (!left) timer = setTimeout(attempt, againMs);
        }
      };
      void attempt();
      return () => {
        left = true;
        clearTimeout(timer);
      };
    }, [there]);
    return part && there ? createElement(part, props) : meanwhile(props);
  };
}
