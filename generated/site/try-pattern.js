// Patterns without surprises: each character of a text is looked at once for each part of the pattern, so that no
// pattern can take long. What needs more (looking around, repeating what was found) is not checked.
(function (T) {
  "use strict";
  const LARGEST = 4000; // parts of a pattern
  const CLASSES = new Set(["d", "D", "w", "W", "s", "S"]);
  const SIGNS = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", 0: "\0" };

  class Beyond extends Error {}

  function oneOf(source) {
    for (const flags of ["us", "s"]) {
      try {
        const made = new RegExp(`^(?:${source})$`, flags);
        return (c) => made.test(c);
      } catch (error) {
        // Without the flag `u` more escapes are allowed.
      }
    }
    throw new Beyond();
  }

  function read(pattern) {
    const text = Array.from(pattern);
    let at = 0;

    function either() {
      const parts = [several()];
      for (; text[at] === "|"; parts.push(several())) at += 1;
      return parts.length === 1 ? parts[0] : { or: parts };
    }

    function several() {
      const all = [];
      while (at < text.length && text[at] !== "|" && text[at] !== ")") all.push(repeated(one()));
      return { all };
    }

    function repeated(inner) {
      const rest = text.slice(at, at + 20).join("");
      const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(rest);
      if (!found) return inner;
      if (inner.assert) throw new Beyond();
      at += found[0].length;
      if (text[at] === "?") at += 1; // which match is found first does not matter
      const [least, most] = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] }[found[0]]
        || [Number(found[1]), found[3] ? Number(found[3]) : found[2] ? Infinity : Number(found[1])];
      if (text[at] === "*" || text[at] === "+" || least > most) throw new Beyond();
      return { inner, least, most };
    }

    function one() {
      const c = text[at];
      at += 1;
      if (c === "(") return group();
      if (c === "[") return set();
      if (c === "\\") return escape();
      if (c === ".") return { test: (x) => !"\n\r\u2028\u2029".includes(x) };
      if (c === "^" || c === "$") return { assert: c };
      if (c === "*" || c === "+" || c === "?") throw new Beyond();
      return { test: (x) => x === c };
    }

    function group() {
      if (text[at] === "?") {
        const head = /^\?(?::|<[A-Za-z_$][\w$]*>)/.exec(text.slice(at, at + 60).join(""));
        if (!head) throw new Beyond();
        at += head[0].length;
      }
      const inner = either();
      if (text[at] !== ")") throw new Beyond();
      at += 1;
      return inner;
    }

    function set() {
      const start = at - 1;
      for (; text[at] !== "]"; at += 1) {
        if (at >= text.length) throw new Beyond();
        if (text[at] === "\\") at += 1;
      }
      at += 1;
      return { test: oneOf(text.slice(start, at).join("")) };
    }

    function escape() {
      const c = text[at];
      at += 1;
      if (c === undefined || /[1-9kcB]/.test(c)) throw new Beyond();
      if (c === "b") return { assert: "b" };
      if (CLASSES.has(c)) return { test: oneOf(`\\${c}`) };
      const long = /^(?:p\{[^}]*\}|P\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]+\})/
        .exec(text.slice(at - 1, at + 40).join(""));
      if (long) {
        at += long[0].length - 1;
        return { test: oneOf(`\\${long[0]}`) };
      }
      if (/[pPxu]/.test(c)) throw new Beyond();
      const meant = c in SIGNS ? SIGNS[c] : c;
      return { test: (x) => x === meant };
    }

    const whole = either();
    if (at < text.length) throw new Beyond();
    return whole;
  }

  // Steps: `test` reads a character, `assert` looks, `to` goes on at several places, none of them ends it.
  function steps(node) {
    const out = [];
    function add(step) {
      if (out.length >= LARGEST) throw new Beyond();
      out.push(step);
      return step;
    }
    function emit(n) {
      if (n.test || n.assert) add(n);
      else if (n.all) n.all.forEach(emit);
      else if (n.or) alternatives(n.or);
      else loop(n);
    }
    function alternatives(parts) {
      const ends = [];
      const fork = add({ to: [] });
      for (const part of parts) {
        fork.to.push(out.length);
        emit(part);
        ends.push(add({ to: [] }));
      }
      for (const end of ends) end.to.push(out.length);
    }
    function loop({ inner, least, most }) {
      for (let n = 0; n < least; n += 1) emit(inner);
      if (most === Infinity) {
        const start = out.length;
        const fork = add({ to: [start + 1] });
        emit(inner);
        add({ to: [start] });
        fork.to.push(out.length);
        return;
      }
      const forks = [];
      for (let n = least; n < most; n += 1) {
        forks.push(add({ to: [out.length + 1] }));
        emit(inner);
      }
      for (const fork of forks) fork.to.push(out.length);
    }
    emit(node);
    out.push({});
    return out;
  }

  function holds(sign, text, at) {
    if (sign === "^") return at === 0;
    if (sign === "$") return at === text.length;
    const word = (c) => c !== undefined && /^\w$/.test(c);
    return word(text[at - 1]) !== word(text[at]);
  }

  const known = new Map();

  // Whether a text holds the pattern; undefined if that is not checked. `spend` is told of the work.
  T.matches = function (pattern, given, spend) {
    if (!known.has(pattern)) {
      let made = null;
      try {
        made = pattern.length > 8000 ? null : steps(read(pattern));
      } catch (error) {
        if (!(error instanceof Beyond) && !(error instanceof RangeError)) throw error;
      }
      known.set(pattern, made);
    }
    const program = known.get(pattern);
    if (!program) return undefined;
    const text = Array.from(given);
    let here = [];
    for (let at = 0; at <= text.length; at += 1) {
      const seen = new Set();
      const next = [];
      const waiting = [0, ...here];
      spend(waiting.length);
      while (waiting.length) {
        const place = waiting.pop();
        if (seen.has(place)) continue;
        seen.add(place);
        const step = program[place];
        if (step.to) waiting.push(...step.to);
        else if (step.assert) { if (holds(step.assert, text, at)) waiting.push(place + 1); }
        else if (!step.test) return true;
        else if (at < text.length && step.test(text[at])) next.push(place + 1);
      }
      spend(seen.size);
      here = next;
    }
    return false;
  };
})(globalThis.specpressTry);
