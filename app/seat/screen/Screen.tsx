'use client';

import { useFullscreenDocument } from '@mantine/hooks';
import { ColourScheme } from '../../components/ColourScheme';
import type { Room } from '../../lib/room';
import styles from './Screen.module.css';
import { ScreenClosed } from './ScreenClosed';
import { ScreenLobby } from './ScreenLobby';
import { ScreenPlay } from './ScreenPlay';
import { useAwake } from './use-awake';

/** The page for the wall of the room. It asks for nothing and reads what everyone may. */
export function Screen({ room }: { room: Room }) {
  const { state } = room;
  useAwake();
  return (
    <div className={styles['screen']}>
      <main className={styles['main']}>
        {state.stage === 'lobby' && <ScreenLobby room={room} />}
        {state.stage === 'playing' && <ScreenPlay room={room} />}
        {state.stage === 'closed' && <ScreenClosed room={room} />}
      </main>
      <footer className={styles['foot']}>
        <p>
          <strong>{state.stage === 'lobby' ? 'Parley' : state.title}</strong>
          {state.setup.table !== null && ` · ${state.setup.table}`}
          {state.stage === 'playing' && state.joinCode !== null && (
            <>
              {' · '}late? {location.host}/join, code <span className={styles['code']}>{state.joinCode}</span>
            </>
          )}
        </p>
        <div className={styles['tools']}>
          <ColourScheme />
          <FullScreen />
        </div>
      </footer>
    </div>
  );
}

function FullScreen() {
  const { toggle, fullscreen } = useFullscreenDocument();
  return (
    <button type="button" className={styles['tool']} onClick={() => void toggle()}>
      {fullscreen ? 'Leave full screen' : 'Full screen'}
    </button>
  );
}
