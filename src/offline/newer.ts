import styles from '../styles/newer.css?url';
import { addStyles } from '../search/client/add-styles.ts';
import { element } from '../present/element.ts';

let offered = false;

/** Offers a newer version of the site, and shows it if the reader agrees. */
export function offerNewer(waiting: ServiceWorker): void {
  if (offered) return;
  offered = true;
  void addStyles(styles);
  const show = element('button', { type: 'button' }, 'Show it');
  const later = element('button', { type: 'button' }, 'Later');
  const note = element('aside', { class: 'newer', 'aria-label': 'Newer version' });
  const text = element('p', { role: 'status' });
  note.append(text, show, later);
  document.body.append(note);
  // Screen readers read a status when it changes, not when it appears with its text.
  text.textContent = 'A newer version of this site is ready.';
  show.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
    waiting.postMessage('take over');
  });
  later.addEventListener('click', () => {
    note.remove();
  });
}
