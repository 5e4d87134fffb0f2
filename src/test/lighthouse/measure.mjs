// Serves a folder to this machine alone, measures five of its pages with Lighthouse as a phone
// meets them, and writes what was found as a page of Markdown.
//
//   node measure.mjs FOLDER REPORT
import {createServer} from 'node:http';
import {readFile, writeFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {extname, join, normalize} from 'node:path';
import {createRequire} from 'node:module';
import {gzipSync} from 'node:zlib';
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';

const PAGES = {
  home: 'index.html',
  list: 'actions/index.html',
  action: 'actions/7.html',
  data: 'data/index.html',
  search: 'search.html',
};
const BARS = {performance: 95, accessibility: 100, 'best-practices': 100, seo: 100};
const SHIFT = 0.02;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const [folder, report] = process.argv.slice(2);

function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? path + 'index.html' : path);
    try {
      const body = gzipSync(await readFile(file));
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Content-Encoding': 'gzip',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise(done => server.listen(0, '127.0.0.1', () => done(server)));
}

async function measure(url, port) {
  const {lhr} = await lighthouse(url, {
    port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(BARS),
  });
  const scores = Object.keys(BARS).map(name => Math.round(lhr.categories[name].score * 100));
  const shift = lhr.audits['cumulative-layout-shift'].numericValue;
  const lost = Object.values(lhr.audits)
    .filter(audit => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative')
    .map(audit => audit.id);
  return {scores, shift, lost};
}

function failures(name, {scores, shift, lost}) {
  const low = Object.entries(BARS)
    .filter(([, bar], i) => scores[i] < bar)
    .map(([category, bar], i) => `${name}: ${category} is below ${bar}`);
  if (shift > SHIFT) low.push(`${name}: the layout shifts by ${shift}`);
  return low.length ? [...low, `${name}: ${lost.join(', ')}`] : [];
}

function page(rows, versions) {
  const today = new Date().toISOString().slice(0, 10);
  return `# Lighthouse

Measured on ${today} by \`scripts/lighthouse\` with ${versions}, as a phone on a slow network meets
the site. The bars are 95 for performance, 100 for everything else, and a layout shift of ${SHIFT}.

| page | performance | accessibility | best practices | SEO | layout shift |
|---|--:|--:|--:|--:|--:|
${rows.map(([path, {scores, shift}]) => `| \`${path}\` | ${scores.join(' | ')} | ${shift.toFixed(3)} |`).join('\n')}
`;
}

const server = await serve();
const profile = await mkdtemp(join(tmpdir(), 'keikaku-lighthouse-'));
const chrome = await launch({chromeFlags: FLAGS, userDataDir: profile});
const base = `http://127.0.0.1:${server.address().port}/`;
const rows = [];
const low = [];
try {
  for (const [name, path] of Object.entries(PAGES)) {
    let found = await measure(base + path, chrome.port);
    if (failures(name, found).length) found = await measure(base + path, chrome.port);
    rows.push([path, found]);
    low.push(...failures(name, found));
  }
  const require = createRequire(import.meta.url);
  const browser = await (await fetch(`http://127.0.0.1:${chrome.port}/json/version`)).json();
  const versions = `Lighthouse ${require('lighthouse/package.json').version}, `
    + `Node ${process.versions.node} and ${browser.Browser.replace('/', ' ')}`;
  await writeFile(report, page(rows, versions));
} finally {
  await chrome.kill();
  server.close();
  await rm(profile, {recursive: true, force: true});
}
rows.forEach(([path, {scores, shift}]) => console.log(path, ...scores, shift.toFixed(3)));
low.forEach(line => console.error(line));
process.exit(low.length ? 1 : 0);
