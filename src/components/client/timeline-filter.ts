import { element } from '../../present/element.ts';
import { layOut, roomAround, type Marked } from '../../present/axis.ts';
import { count } from '../../text/wording.ts';

/*
 * Narrows the full timeline in place, by topic, person or both, and its axis with it. The addresses
 * are those of the pages that do it without a script; `?topic=…&person=…` has none.
 */
const timeline = document.querySelector<HTMLElement>('.timeline');
const tally = document.querySelector<HTMLElement>('.tally');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.filters a')];
const rows = [...document.querySelectorAll<HTMLElement>('.timeline li')];
const whole = links.find((link) => !link.dataset['id']);
const SVG = 'http://www.w3.org/2000/svg';
const DAY = 86_400_000;

type Kind = 'topic' | 'person';
type Choice = Partial<Record<Kind, string>>;

function drawn(name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
const percent = (n: number) => `${String(n)}%`;
const dayOf = (text: string | undefined) =>
  text === undefined || text === 'null' ? null : Number(text);
const isChosen = ({ dataset: { kind, id } }: HTMLElement, choice: Choice) =>
  choice[kind as Kind] === id;

function choiceOf({ pathname, search }: Location | URL): Choice {
  const link = links.find((each) => each.pathname === pathname);
  const own = link?.dataset['kind'] ? { [link.dataset['kind']]: link.dataset['id'] } : {};
  const asked = [...new URLSearchParams(search)].filter(([kind, id]) =>
    links.some(({ dataset }) => dataset['kind'] === kind && dataset['id'] === id),
  );
  return { ...own, ...Object.fromEntries(asked) };
}

/** The page of one choice, or the address of two. */
function addressOf(choice: Choice): string {
  const chosen = links.filter((link) => link.dataset['id'] && isChosen(link, choice));
  if (chosen.length === 1) return chosen[0]?.pathname ?? '';
  const query = new URLSearchParams(choice).toString();
  return `${whole?.pathname ?? ''}${query && `?${query}`}`;
}

/** Draws the axis that the remaining events need. */
function draw(shown: readonly HTMLElement[], marked: Marked, narrowed: boolean): void {
  const dates = shown.map(({ dataset: { days = '' } }) =>
    days.split(' ').map((extent) => {
      const [from, to] = extent.split('/').map(dayOf);
      return { from: from ?? null, to: to ?? null };
    }),
  );
  const room = narrowed ? [] : roomAround(dates, marked);
  const { lines, beyond, shapes } = layOut(dates, room, marked);
  const months = lines.filter(({ of }) => of !== 'now');
  const labels = months.map(({ of, label }) =>
    element('span', { class: label ? of : null }, label),
  );
  timeline?.querySelector('.axis')?.replaceChildren(...labels);
  const ground = drawn('rect', {
    ...{ class: 'beyond', x: percent(beyond) },
    ...{ width: '100%', height: '100%' },
  });
  const marks = lines.map(({ of, at }) =>
    drawn('line', { class: of, x1: percent(at), x2: percent(at), y2: '100%' }),
  );
  timeline?.querySelector('#Grid')?.replaceChildren(ground, ...marks);
  shown.forEach((row, i) => {
    row.querySelectorAll('circle, rect').forEach((drawing, j) => {
      const shape = shapes[i]?.[j];
      if (shape?.kind === 'day') drawing.setAttribute('cx', percent(shape.at));
      if (shape?.kind !== 'span') return;
      drawing.setAttribute('x', percent(shape.from));
      drawing.setAttribute('width', percent(shape.width));
    });
  });
}

function apply(choice: Choice, marked: Marked): void {
  const { topic, person } = choice;
  for (const row of rows) {
    const has = (list: string | undefined, id: string | undefined) =>
      id === undefined || (list ?? '').split(' ').includes(id);
    row.hidden = !has(row.dataset['topics'], topic) || !has(row.dataset['who'], person);
  }
  const narrowed = topic !== undefined || person !== undefined;
  const both = topic !== undefined && person !== undefined;
  for (const link of links) {
    const current = link === whole ? !narrowed : isChosen(link, choice);
    if (current) link.setAttribute('aria-current', both ? 'true' : 'page');
    else link.removeAttribute('aria-current');
    link.title = current && narrowed ? 'Take this filter off' : '';
  }
  const shown = rows.filter((row) => !row.hidden);
  const names = links.filter((link) => link !== whole && link.ariaCurrent);
  const what = names.map((link) => link.textContent.trim()).join(', ');
  if (tally) {
    tally.textContent = narrowed
      ? `${what}: ${String(shown.length)} of ${count(rows.length, 'event')} shown.`
      : '';
  }
  if (shown.length > 0) draw(shown, marked, narrowed);
}

// Only the page that has all events can narrow and widen them; another page leads to it.
const full = whole?.getAttribute('aria-current') === 'page';
const checked = dayOf(timeline?.dataset['now']);
const today = Math.floor(Date.now() / DAY);
const marked = {
  reach: dayOf(timeline?.dataset['reach']),
  now: checked === null ? null : Math.max(checked, today),
};

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { kind, id } = link.dataset;
    const { [kind as Kind]: before, ...others } = choiceOf(location);
    // What is chosen already is let go.
    const choice = kind && id !== before ? { ...others, [kind]: id } : kind ? others : {};
    const address = addressOf(choice);
    if (!full) location.assign(address);
    else {
      history.pushState(null, '', address);
      apply(choice, marked);
    }
  });
}
if (full) {
  const label = document.querySelector('[data-part="now"]');
  if (label && marked.now === today) label.textContent = 'today';
  apply(choiceOf(location), marked);
}
// The page of one choice has no other events to show.
addEventListener('popstate', () => {
  if (full) apply(choiceOf(location), marked);
  else location.reload();
});
