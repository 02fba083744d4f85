// What a browser does to show pages: `node pages.js CHROMIUM FOLDER ROUNDS '[{"name", "path", "text"}]'`, one JSON line
// for each: the median of rounds in which all are shown in turn, after one that is not counted; a page with "once" is
// shown once. First content is when the text can be read; what is transferred is counted compressed, as servers send it.
"use strict";
const fs = require("fs");
const http = require("http");
const path = require("path");
const zlib = require("zlib");
const { chromium } = require("playwright-core");

const [, , program, folder, rounds, given] = process.argv;
const KINDS = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json" };
const LONGEST = 150000; // ms
const packed = new Map();

function answer(request, response) {
  const file = path.join(folder, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  if (!file.startsWith(folder) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) return response.writeHead(404).end();
  if (!packed.has(file)) packed.set(file, zlib.gzipSync(fs.readFileSync(file)));
  const type = KINDS[path.extname(file)] || "application/octet-stream";
  return response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip" }).end(packed.get(file));
}

async function show(browser, base, job) {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const client = await page.context().newCDPSession(page);
  let bytes = 0;
  const outside = [];
  await client.send("Network.enable");
  client.on("Network.loadingFinished", (event) => { bytes += event.encodedDataLength; });
  page.on("request", (request) => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) outside.push(request.url()); });
  const start = performance.now();
  await page.goto(base + job.path, { waitUntil: "commit" });
  const shown = (text) => document.evaluate(`//body//text()[contains(., "${text}")][not(ancestor::script)]`, document, null, 9).singleNodeValue;
  await page.waitForFunction(shown, job.text, { timeout: LONGEST, polling: 50 });
  const first = performance.now() - start;
  await page.waitForLoadState("networkidle", { timeout: LONGEST });
  const nodes = await page.evaluate(() => document.getElementsByTagName("*").length);
  await page.context().close();
  return { name: job.name, first: Math.round(first), bytes, nodes, outside };
}

(async () => {
  const server = http.createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${server.address().port}/`;
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  const found = new Map();
  for (let round = 0; round <= Number(rounds); round += 1) {
    for (const job of JSON.parse(given).filter((one) => !one.once || round === 1)) {
      const shown = await show(browser, base, job).catch((error) => ({ name: job.name, error: String(error).split("\n")[0] }));
      if (round) found.set(job.name, [...(found.get(job.name) || []), shown]);
    }
  }
  for (const rows of found.values()) {
    const good = rows.filter((row) => !row.error).sort((a, b) => a.first - b.first);
    console.log(JSON.stringify(good.length === rows.length ? good[good.length >> 1] : rows.find((row) => row.error)));
  }
  await browser.close();
  server.close();
})();
