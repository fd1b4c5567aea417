import { say } from '../interface/say-live.client.ts';
import { type LiveIndexState, liveIndexMessage } from './live-index-state.ts';

/*
 * Only while the site is worked on: says on the results page that the index is still being made, or
 * could not be, and shows the results of the newest one.
 */

const results = document.querySelector<HTMLElement>('[data-search-results]');

if (results && import.meta.hot) {
  const note = document.createElement('p');
  note.className = 'note';
  note.setAttribute('role', 'status');
  note.dataset.liveIndex = '';
  results.before(note);
  let shown: LiveIndexState | undefined;
  import.meta.hot.on(liveIndexMessage, ({ state }: { state: LiveIndexState }) => {
    // Another index is there than the one that this page asked.
    if (shown === 'making' && state === 'ready' && results.dataset.state === 'done') {
      location.reload();
    }
    shown = state;
    note.hidden = state === 'ready';
    note.textContent = state === 'ready' ? '' : say(`browser.live.${state}`);
  });
  import.meta.hot.send(liveIndexMessage);
}
