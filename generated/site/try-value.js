// JSON for the forms, kept exact: a number is its digits, an object a Map in the order of its keys.
globalThis.specpressTry = globalThis.specpressTry || {};
(function (T) {
  "use strict";
  const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  const DEEPEST = 200;
  const WIDE = 60;

  class Num {
    constructor(text) { this.text = text; }

    // Whole digits and a power of ten; equal numbers have equal ones.
    get parts() {
      const [, sign, whole, fraction = "", power = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(this.text);
      let digits = BigInt(whole + fraction);
      let exponent = Number(power) - fraction.length;
      if (digits === 0n) return [0n, 0];
      const bare = digits.toString().replace(/0+$/, "");
      exponent += digits.toString().length - bare.length;
      digits = BigInt(bare);
      return [sign ? -digits : digits, exponent];
    }

    get isInteger() { return this.parts[1] >= 0; }
  }

  // Two numbers as whole multiples of the same power of ten.
  function aligned(a, b) {
    const [[m, e], [n, f]] = [a.parts, b.parts];
    const low = Math.min(e, f);
    return [m * 10n ** BigInt(e - low), n * 10n ** BigInt(f - low)];
  }

  function compare(a, b) {
    const [m, n] = aligned(a, b);
    return m < n ? -1 : m > n ? 1 : 0;
  }

  function isMultiple(a, b) {
    const [m, n] = aligned(a, b);
    return n !== 0n && m % n === 0n;
  }

  class Unreadable extends Error {
    constructor(text, at, why) {
      super(why);
      const before = text.slice(0, at).split("\n");
      this.line = before.length;
      this.column = before[before.length - 1].length + 1;
    }
  }

  function parse(text) {
    let at = 0;
    const fail = (why, where = at) => { throw new Unreadable(text, where, why); };
    const space = () => { while (at < text.length && " \t\n\r".includes(text[at])) at += 1; };

    function string() {
      const start = at;
      for (at += 1; text[at] !== '"'; at += 1) {
        if (at >= text.length || text[at] < " ") fail("a text does not end", start);
        if (text[at] === "\\") at += 1;
      }
      at += 1;
      let found;
      try {
        found = JSON.parse(text.slice(start, at));
      } catch (error) {
        fail("a text has a wrong escape", start);
      }
      return found.isWellFormed && !found.isWellFormed() ? fail("a text holds half a character", start) : found;
    }

    function number() {
      NUMBER.lastIndex = at;
      const found = NUMBER.exec(text);
      if (!found) fail(at < text.length ? "a value is expected" : "the text ends too early");
      const power = /[eE]([+-]?\d+)/.exec(found[0]);
      if (found[0].length > 4000 || (power && Math.abs(Number(power[1])) > 300)) fail("the number is too large");
      at += found[0].length;
      return new Num(found[0]);
    }

    function list(depth) {
      const out = [];
      for (at += 1, space(); text[at] !== "]"; space()) {
        if (out.length) comma("]");
        out.push(value(depth + 1));
      }
      at += 1;
      return out;
    }

    function object(depth) {
      const out = new Map();
      for (at += 1, space(); text[at] !== "}"; space()) {
        if (out.size) comma("}");
        const where = at;
        if (text[at] !== '"') fail("a name in quotes is expected");
        const name = string();
        if (out.has(name)) fail(`the name ${JSON.stringify(name)} stands twice`, where);
        space();
        if (text[at] !== ":") fail("a colon is expected");
        at += 1;
        out.set(name, value(depth + 1));
      }
      at += 1;
      return out;
    }

    function comma(end) {
      if (text[at] !== ",") fail(`a comma or ${end} is expected`);
      at += 1;
      space();
    }

    function value(depth) {
      space();
      if (depth > DEEPEST) fail(`it is nested deeper than ${DEEPEST} levels`);
      if (text[at] === "{") return object(depth);
      if (text[at] === "[") return list(depth);
      if (text[at] === '"') return string();
      for (const [word, meant] of [["true", true], ["false", false], ["null", null]]) {
        if (text.startsWith(word, at)) {
          at += word.length;
          return meant;
        }
      }
      return number();
    }

    const found = value(0);
    space();
    if (at < text.length) fail("there is more text after the value");
    return found;
  }

  function compact(value) {
    if (value instanceof Num) return value.text;
    if (Array.isArray(value)) return `[${value.map(compact).join(",")}]`;
    if (value instanceof Map) return `{${[...value].map(([k, v]) => `${JSON.stringify(k)}:${compact(v)}`).join(",")}}`;
    return JSON.stringify(value);
  }

  // For readers: what is short stands on one line.
  function write(value, indent = "") {
    const isList = Array.isArray(value);
    if (!(isList ? value.length : value instanceof Map && value.size)) return compact(value);
    const inner = `${indent}  `;
    const items = isList
      ? value.map((v) => write(v, inner))
      : [...value].map(([k, v]) => `${JSON.stringify(k)}: ${write(v, inner)}`);
    const [start, end] = isList ? "[]" : "{}";
    const flat = `${start}${items.join(", ")}${end}`;
    if (!flat.includes("\n") && flat.length + indent.length <= WIDE) return flat;
    return `${start}\n${items.map((i) => inner + i).join(",\n")}\n${indent}${end}`;
  }

  function kind(value) {
    if (value === null) return "null";
    if (value instanceof Num) return value.isInteger ? "integer" : "number";
    if (Array.isArray(value)) return "array";
    return value instanceof Map ? "object" : typeof value;
  }

  function equal(a, b) {
    if (a instanceof Num) return b instanceof Num && compare(a, b) === 0;
    if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((v, i) => equal(v, b[i]));
    if (a instanceof Map) return b instanceof Map && a.size === b.size && [...a].every(([k, v]) => b.has(k) && equal(v, b.get(k)));
    return a === b;
  }

  // Data that is no document's value as plain objects; only below `value` it stays exact.
  function record(data) {
    if (data instanceof Num) return Number(data.text);
    if (Array.isArray(data)) return data.map(record);
    if (!(data instanceof Map)) return data;
    const out = Object.create(null);
    for (const [name, inner] of data) out[name] = name === "value" ? inner : record(inner);
    return out;
  }

  // A text as a number as it stands in URLs and forms, else undefined.
  function numberOf(text) {
    return /^-?\d{1,300}(\.\d{1,300})?([eE][+-]?\d{1,2})?$/.test(text) ? new Num(text) : undefined;
  }

  // What stands in the data files, by name, and the parsed schemas among it.
  const texts = new Map();
  const parsed = new Map();
  Object.assign(T, {
    Num, Unreadable, parse, compact, write, kind, equal, compare, isMultiple, numberOf, texts,
    put(name, text) { texts.set(name, text); },
    operation() { return record(parse(texts.get("=operation"))); },
    labels(table) { T.words = table; },
    schema(name) {
      if (!parsed.has(name)) parsed.set(name, texts.has(name) ? parse(texts.get(name)) : true);
      return parsed.get(name);
    },
    say(name, values = {}) {
      return T.words[name].replace(/\{(\w+)\}/g, (whole, key) => (key in values ? String(values[key]) : whole));
    },
  });
})(globalThis.specpressTry);
