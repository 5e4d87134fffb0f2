// What a reader pays: serves sites to this machine alone and has a slow phone open pages of each in
// turns, with the network and the processor really slowed down.
//
//   node paint.mjs ROUNDS NAME=FOLDER:PAGE,PAGE…  …
//
// Pages go by the same place in each list. Prints a table in Markdown.
import {createServer} from 'node:http';
import {readFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {extname, join, normalize} from 'node:path';
import {gzipSync} from 'node:zlib';
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
// Slow 4G, and a processor a quarter as fast as the one at hand.
const SLOW = {
  requestLatencyMs: 562.5, downloadThroughputKbps: 1474.56, uploadThroughputKbps: 675,
  cpuSlowdownMultiplier: 4,
};
const MEASURES = {
  paint: lhr => lhr.audits['first-contentful-paint'].numericValue,
  largest: lhr => lhr.audits['largest-contentful-paint'].numericValue,
  blocked: lhr => lhr.audits['total-blocking-time'].numericValue,
  bytes: lhr => lhr.audits['network-requests'].details.items.reduce((n, r) => n + r.transferSize, 0),
  requests: lhr => lhr.audits['network-requests'].details.items.length,
};

const [rounds, ...sites] = process.argv.slice(2);
const targets = sites.flatMap(site => {
  const [name, rest] = site.split('=');
  const [folder, pages] = rest.split(':');
  return pages.split(',').map(page => ({name, folder, page, runs: []}));
});

function serve(folder) {
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

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const servers = {};
for (const {folder} of targets) servers[folder] ??= await serve(folder);
const profile = await mkdtemp(join(tmpdir(), 'keikaku-paint-'));
const chrome = await launch({chromeFlags: FLAGS, userDataDir: profile});
try {
  for (let round = 0; round < Number(rounds); round++) {
    for (const target of targets) {
      const url = `http://127.0.0.1:${servers[target.folder].address().port}/${target.page}`;
      const {lhr} = await lighthouse(url, {
        port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: ['performance'],
        throttlingMethod: 'devtools', throttling: SLOW,
      });
      target.runs.push(Object.fromEntries(
        Object.entries(MEASURES).map(([key, read]) => [key, read(lhr)])));
    }
  }
} finally {
  await chrome.kill();
  Object.values(servers).forEach(server => server.close());
  await rm(profile, {recursive: true, force: true});
}
console.log('| site | page | first paint | largest paint | blocked | transferred | requests |');
console.log('|---|---|--:|--:|--:|--:|--:|');
for (const {name, page, runs} of targets) {
  const of = key => median(runs.map(run => run[key]));
  const size = `${(of('bytes') / 1000).toFixed(1)} kB`;
  console.log(`| ${name} | \`${page || '/'}\` | ${Math.round(of('paint'))} ms | ${Math.round(of('largest'))} ms`
    + ` | ${Math.round(of('blocked'))} ms | ${size} | ${of('requests')} |`);
}
