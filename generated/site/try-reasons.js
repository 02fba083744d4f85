// What is wrong, for the one who sent it: the same places as the mock server tells, in the words of the page.
(function (T) {
  "use strict";
  const MOST = 20;
  const LONGEST = 100;
  const LIMITS = new Set(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
    "minItems", "maxItems", "minProperties", "maxProperties", "pattern", "format"]);
  const SIMPLE = new Set(["uniqueItems", "contains", "propertyNames", "unevaluatedItems"]);

  const escape = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");
  const pointer = (base, path) => base + path.map((part) => `/${escape(part)}`).join("");
  const short = (text) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);
  const shown = (value) => (typeof value === "string" ? short(value) : short(T.compact(value)));

  const listed = (values) => values.slice(0, 10).map(T.compact).map(short).join(", ") + (values.length > 10 ? ", …" : "");

  function* reasons(error, base) {
    const at = pointer(base, error.path);
    const say = (name, values, place = at) => ({ pointer: place, text: T.say(name, values) });
    const { key, args } = error;
    if (key === "anyOf" || key === "oneOf") yield* alternatives(error, base, say);
    else if (key === "required") yield say("is_required", {}, pointer(base, [...error.path, args]));
    else if (key === "additionalProperties" || key === "unevaluatedProperties") {
      for (const name of args.slice(0, MOST)) yield say("unknown", {}, pointer(base, [...error.path, name]));
    } else if (key === "falseSchema") yield say("must_not");
    else if (key === "not" && args instanceof Map && args.get("$comment") === "read-only") yield say("read_only");
    else if (key === "type") yield say("type", { kind: T.say(`kind_${T.kind(error.value)}`), kinds: args.map((k) => T.say(`kind_${k}`)).join(T.say("or")) });
    else if (key === "enum") yield say("enum", { values: listed(args) });
    else if (key === "const") yield say("const", { value: short(T.compact(args)) });
    else if (LIMITS.has(key)) yield say(key, { limit: shown(args) });
    else if (SIMPLE.has(key)) yield say(key);
    else yield say("excluded");
  }

  // The errors of the one alternative that is meant, if that can be told; else that none fits.
  function* alternatives(error, base, say) {
    const fitting = error.context.filter((errors) => !errors.length);
    if (fitting.length) {
      yield say("many_fit", { n: fitting.length, m: error.context.length });
      return;
    }
    const meant = error.context.filter((errors) => !errors.some((e) => excludes(e, error)));
    const tag = meant.length ? undefined : tagOf(error);
    if (tag) {
      yield say("enum", { values: listed(tag.values) }, pointer(base, tag.path));
      return;
    }
    if (meant.length !== 1) {
      yield say("none_fits", { n: error.context.length });
      return;
    }
    for (const inner of meant[0].slice(0, MOST)) yield* reasons(inner, base);
  }

  // The property whose value says which alternative is meant, if it is that of all that the value's kind allows; with
  // the values that it may have.
  function tagOf(whole) {
    const isAt = (e, depth) => e.path.length === whole.path.length + depth;
    const left = whole.context.filter((errors) => !errors.some((e) => e.key === "type" && isAt(e, 0)));
    const tags = left.map((errors) => errors.filter((e) => ["const", "enum"].includes(e.key) && isAt(e, 1)));
    for (const { path } of tags[0] || []) {
      const same = tags.map((found) => found.find((e) => e.path.at(-1) === path.at(-1)));
      if (same.length < 2 || same.includes(undefined)) continue;
      const all = same.flatMap((e) => (e.key === "const" ? [e.args] : e.args));
      return { path, values: all.filter((v, n) => all.findIndex((other) => T.equal(other, v)) === n) };
    }
    return undefined;
  }

  // Whether an error says that another alternative is meant: the value is of another kind, or a tag differs.
  function excludes(error, whole) {
    const depth = error.path.length - whole.path.length;
    return (error.key === "type" && depth === 0) || ((error.key === "const" || error.key === "enum") && depth <= 1);
  }

  T.reasons = function (errors, base) {
    const out = [];
    for (const error of errors) {
      for (const reason of reasons(error, base)) if (out.length < MOST) out.push(reason);
    }
    return out;
  };
  T.pointer = pointer;
})(globalThis.specpressTry);
