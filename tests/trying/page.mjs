// What the scripts of a form make of inputs, without a page. One request a line: {data: [scripts], cases: [...]}; each
// case has `values` (pairs of a parameter's place and the JSON text of its value), perhaps `media` (a number), `text`
// (of a JSON body) or `value` (of another body). The answer is a line, too.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import vm from "node:vm";

const scripts = process.argv.slice(2).map((path) => [path, new vm.Script(readFileSync(path, "utf8"), { filename: path })]);

function page(data) {
  const context = vm.createContext({ TextEncoder, URL, File, document: { body: { dataset: {} } }, location: { href: "file:///a" } });
  context.sessionStorage = { getItem: () => null };
  for (const [, script] of scripts) script.runInContext(context);
  for (const text of data) new vm.Script(text).runInContext(context);
  context.specpressTry.texts.delete("=needs");
  return context.specpressTry;
}

function answered(T, operation, given) {
  const parameters = new Map(operation.parameters.map((p) => [`${p.in} ${p.name}`, p]));
  const values = given.values.map(([name, text]) => [parameters.get(name), T.parse(text)]);
  const media = given.media === undefined ? undefined : operation.body.contents[given.media];
  const out = { values, body: null, value: undefined, wrong: [] };
  const { prototype } = T.Inputs;
  const pick = { value: String(given.media ?? "none") };
  const self = Object.create(prototype, { operation: { value: operation }, nodes: { value: operation.parameters.map((p) => [p]) }, pick: { value: operation.body && pick } });
  self.attempt(out, () => {
    if (given.text !== undefined) {
      out.body = { type: T.typeOf(media.type), text: given.text };
      out.value = T.parse(given.text);
    } else if (given.value !== undefined) Object.assign(out, whole(T, media, T.parse(given.value)));
  });
  const { wrong, unchecked } = self.check(out);
  const request = T.request(operation, operation.servers.find(T.address) || "http://api.test", values, out.body, given.credentials || []);
  const made = given.chosen === undefined ? null : T.shown(T.mock(operation, given.chosen, given.isGiven, out, self).answer);
  const body = out.body && { ...out.body, parts: out.body.parts && out.body.parts.map((p) => ({ ...p, file: p.text === undefined })) };
  return {
    wrong: wrong.map((w) => [w.pointer, w.text]), unchecked: [...unchecked], target: request.target(false),
    headers: request.headers.map(([name, text]) => [name, text]), body, answer: made, curl: T.asCurl(request, true), http: T.asHttp(request, true),
  };
}

function whole(T, media, value) {
  const type = T.typeOf(media.type);
  if (media.form === "json") return { body: { type, text: T.compact(value) }, value };
  if (media.form === "urlencoded") return { body: { type, text: T.formText(value, media) }, value };
  if (media.form === "multipart") return { body: { type, parts: T.partsOf(value, media) }, value };
  return { body: { type, text: T.plain(value) }, value: undefined };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { data, cases } = JSON.parse(line);
  let out;
  try {
    const T = page(data);
    const operation = T.operation();
    out = cases.map((given) => answered(T, operation, given));
  } catch (error) {
    out = { error: String(error.stack) };
  }
  console.log(JSON.stringify(out));
}
