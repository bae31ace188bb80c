import { spawnSync } from 'node:child_process';
import { toHtml } from 'hast-util-to-html';
import { pick, lookupOf, type Lookup } from '../../src/dossier/lookup.ts';
import type { Sheet } from '../../src/dossier/types.ts';
import { launchChromium } from '../site/chromium.ts';
import type { BriefsRun } from './briefs-run.ts';
import { generatedDossier } from './generated-dossier.ts';
import { median } from './median.ts';

const RUNS = 3;
/** Cores, and so threads of ours and pages of Chromium's. */
const CORES = 2;
/** Chromium prints a sample: it is the slower by far. */
const SAMPLE = 60;

/** Sets all the briefs in a process of its own, so that its peak of memory is its own. */
function runOnce(sheets: number): BriefsRun {
  const parameters = ['tests/bench/briefs-run.ts', String(sheets), String(CORES)];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The briefs failed:\n${stderr.slice(0, 2000)}`);
  return JSON.parse(stdout) as BriefsRun;
}

/** The same words as the brief has, as a page that Chromium can print. */
function pageOf({ record, sections, claims }: Sheet, lookup: Lookup): string {
  const body = sections.map(({ title, body }) => {
    const heading = title === null ? '' : `<h2>${title}</h2>`;
    return heading + toHtml(body);
  });
  const quotations = pick(lookup.claims, claims).flatMap(({ evidence }) =>
    evidence.map(({ quotation, article }) => `<li><q>${quotation}</q> ${article}</li>`),
  );
  const names = lookup.dossier.entities.map(
    ({ record: { title, names: other, summary } }) =>
      `<li><b>${title}</b> <bdi lang="ar">${other.ar ?? ''}</bdi> <bdi lang="ru">${other.ru ?? ''}</bdi> ${summary}</li>`,
  );
  return `<!doctype html><html lang="en"><title>${record.title}</title>
<style>@page { size: A4; margin: 18mm } body { font: 10.4pt serif } .back { columns: 2 }</style>
<h1>${record.question}</h1>${body.join('')}
<div class="back"><ul>${names.join('')}</ul><ol>${quotations.join('')}</ol></div>`;
}

/** Milliseconds that each of a sample takes Chromium, tags and bookmarks included, and its bytes. */
async function printInChromium(sheets: number): Promise<{ rate: number; bytes: number[] }> {
  const dossier = generatedDossier(sheets);
  const lookup = lookupOf(dossier);
  const pages = dossier.sheets.map((sheet) => pageOf(sheet, lookup));
  const browser = await launchChromium();
  try {
    const bytes: number[] = [];
    const tabs = await Promise.all(Array.from({ length: CORES }, () => browser.newPage()));
    const print = async (html: string, tab: (typeof tabs)[number]) => {
      await tab.setContent(html);
      const pdf = await tab.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      bytes.push(pdf.length);
    };
    // The first of each tab warms up.
    await Promise.all(tabs.map((tab) => print(pages[0] ?? '', tab)));
    const start = performance.now();
    const left = pages.values();
    await Promise.all(
      tabs.map(async (tab) => {
        for (const html of left) await print(html, tab);
      }),
    );
    return { rate: pages.length / ((performance.now() - start) / 1000), bytes };
  } finally {
    await browser.close();
  }
}

/** Briefs a second, the size of one and the peak of memory; beside them, Chromium on the same words. */
export async function benchBriefs(sheets: number): Promise<void> {
  const runs = Array.from({ length: RUNS }, () => runOnce(sheets));
  const rate = median(runs.map(({ seconds }) => sheets / seconds));
  const cpu = median(runs.map((run) => (run.cpu * 1000) / sheets));
  const peak = Math.max(...runs.map((run) => run.peak));
  const largest = Math.max(...runs.map((run) => run.largest));
  const middle = median(runs.map((run) => run.median));
  console.log(
    `briefs, ${String(sheets)} sheets on ${String(CORES)} threads (median of ${String(RUNS)}): ` +
      `${rate.toFixed(1)} a second (${cpu.toFixed(0)} ms of a core each), ${String(Math.round(middle / 1000))} kB each ` +
      `(largest ${String(Math.round(largest / 1000))}), peak ${String(Math.round(peak / 1e6))} MB`,
  );
  const prints: { rate: number; bytes: number[] }[] = [];
  for (let run = 0; run < RUNS; run++) prints.push(await printInChromium(SAMPLE));
  const theirs = median(prints.map((print) => print.rate));
  const size = median(prints.flatMap(({ bytes }) => bytes));
  console.log(
    `  Chromium, ${String(SAMPLE)} pages of the same words in ${String(CORES)} tabs: ` +
      `${theirs.toFixed(1)} a second, ${String(Math.round(size / 1000))} kB each; ` +
      `ours is ${(rate / theirs).toFixed(1)} times as fast`,
  );
}
