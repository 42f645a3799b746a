'use client';

import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { enterSends } from '../../../lib/enter-sends';
import type { Desk } from '../desk';
import { counted } from '../words/words';
import { completed, isComplete, proposalsToMention, suggestionsFor, type Typing, typingAt } from './completing';
import styles from './MentionField.module.css';
import { Suggestions } from './Suggestions';

type Props = Readonly<{
  desk: Pick<Desk, 'state' | 'scenario'>;
  field: RefObject<HTMLTextAreaElement | null>;
  label: string;
  placeholder: string;
  value: string;
  onChange(text: string): void;
  onSend(): void;
  onEscape(): void;
}>;

/** What may be put in the place of a mention that is being typed; nothing while none is. */
function useSuggestions({ state, scenario }: Props['desk'], typing: Typing | null) {
  const asked = typing !== null;
  const { proposals: tabled } = state;
  const proposals = useMemo(
    () => (asked ? proposalsToMention(scenario, { scenario, proposals: tabled }) : []),
    [asked, scenario, tabled],
  );
  const query = typing?.query ?? null;
  return useMemo(
    () => (query === null ? [] : suggestionsFor(scenario, proposals, query)),
    [scenario, proposals, query],
  );
}

type Asked = Pick<Props, 'desk' | 'field' | 'value' | 'onChange'>;

/** A mention that is being typed: what fits it, and putting one of these in its place. */
function useMentioning({ desk, field, value, onChange }: Asked) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const [away, setAway] = useState<number | null>(null);
  const caret = useRef<number | null>(null);
  const found = useSuggestions(desk, typing);
  const opened = found.length > 0 && typing !== null && typing.from !== away;
  const store = useCombobox({ opened, onOpenedChange: (open) => !open && setAway(typing?.from ?? null) });

  const look = () => {
    const { current } = field;
    const next = current && typingAt(current.value, current.selectionStart);
    setTyping((before) => (before?.from === next?.from && before?.query === next?.query ? before : next));
    if (!next) setAway(null);
  };
  const { selectFirstOption, resetSelectedOption } = store;
  const query = typing?.query ?? '';
  useEffect(() => {
    if (!opened) return;
    // A code that stands there whole is not in the way of the key that sends.
    if (isComplete(found, query)) resetSelectedOption();
    else selectFirstOption();
  }, [opened, found, query, selectFirstOption, resetSelectedOption]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret is put behind what was picked once the text has come
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [value]);

  const pick = (code: string) => {
    if (!typing) return;
    const next = completed(value, typing, code);
    caret.current = next.caret;
    setTyping(null);
    onChange(next.text);
  };
  return { found, opened, store, look, pick, leave: () => setTyping(null) };
}

/** A text in which # offers issues and proposals by name. Arrows choose, Enter or Tab picks, Escape puts the list away. */
export function MentionField({ desk, field, label, placeholder, value, onChange, onSend, onEscape }: Props) {
  const { found, opened, store, look, pick, leave } = useMentioning({ desk, field, value, onChange });
  const pressed = (event: KeyboardEvent) => {
    const chosen = opened && store.getSelectedOptionIndex() >= 0;
    if (chosen && event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      store.clickSelectedOption();
    }
    if (event.key === 'Escape' && !opened) onEscape();
    if (chosen || !enterSends(event)) return;
    event.preventDefault();
    onSend();
  };

  return (
    <Combobox store={store} position="top-start" width={320} offset={6} withinPortal={false} onOptionSubmit={pick}>
      <Combobox.Target withKeyboardNavigation={opened}>
        <Textarea
          ref={field}
          className={styles.field ?? ''}
          aria-label={label}
          aria-autocomplete="list"
          placeholder={placeholder}
          autosize
          minRows={2}
          maxRows={8}
          value={value}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
            look();
          }}
          onSelect={look}
          onKeyDown={pressed}
          onBlur={({ relatedTarget }) => {
            if (!relatedTarget?.closest('[role="listbox"]')) leave();
          }}
        />
      </Combobox.Target>
      <Suggestions found={found} onLeave={leave} />
      <span role="status" className="visually-hidden">
        {opened && `${counted(found.length, 'suggestion')}, the first: ${found[0]?.words}`}
      </span>
    </Combobox>
  );
}
