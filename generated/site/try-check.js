// Is a value as its schema says? The keywords of JSON Schema (2020-12), within a number of steps that no schema and no
// value can exceed. Errors are data: `key` is the keyword, `path` leads to the value, `args` is what it says.
(function (T) {
  "use strict";
  const MOST = 400000; // steps of one check
  const DEEPEST = 400;
  const SIZES = {
    minLength: [">=", (v) => Array.from(v).length, "string"],
    maxLength: ["<=", (v) => Array.from(v).length, "string"],
    minItems: [">=", (v) => v.length, "array"],
    maxItems: ["<=", (v) => v.length, "array"],
    minProperties: [">=", (v) => v.size, "object"],
    maxProperties: ["<=", (v) => v.size, "object"],
  };
  const BOUNDS = {
    minimum: (v, limit) => T.compare(v, limit) >= 0,
    maximum: (v, limit) => T.compare(v, limit) <= 0,
    exclusiveMinimum: (v, limit) => T.compare(v, limit) > 0,
    exclusiveMaximum: (v, limit) => T.compare(v, limit) < 0,
    multipleOf: (v, limit) => T.isMultiple(v, limit),
  };

  class TooLong extends Error {}

  class Check {
    constructor() {
      this.steps = 0;
      this.depth = 0;
      this.unchecked = new Set(); // patterns
    }

    spend(count = 1) {
      this.steps += count;
      if (this.steps > MOST) throw new TooLong();
    }

    // Errors, and which properties and items some part of the schema has looked at.
    run(schema, value, path) {
      this.spend();
      const out = { errors: [], names: new Set(), items: 0 };
      if (schema === true) return out;
      const fail = (key, args, more) => out.errors.push({ key, path, value, args, ...more });
      if (schema === false) {
        fail("falseSchema");
        return out;
      }
      this.depth += 1;
      if (this.depth > DEEPEST) throw new TooLong();
      const kind = T.kind(value);
      this.beside(schema, value, path, out, fail);
      this.plain(schema, value, kind, fail);
      if (kind === "object") this.object(schema, value, path, out, fail);
      if (kind === "array") this.array(schema, value, path, out, fail);
      this.depth -= 1;
      return out;
    }

    take(out, found) {
      out.errors.push(...found.errors);
      this.seen(out, found);
    }

    seen(out, found) {
      for (const name of found.names) out.names.add(name);
      out.items = Math.max(out.items, found.items);
    }

    // Schemas that look at the same value.
    beside(schema, value, path, out, fail) {
      if (schema.has("$ref")) this.take(out, this.run(T.schema(schema.get("$ref")), value, path));
      for (const part of schema.get("allOf") || []) this.take(out, this.run(part, value, path));
      for (const key of ["anyOf", "oneOf"]) {
        if (!schema.has(key)) continue;
        const found = schema.get(key).map((part) => this.run(part, value, path));
        const good = found.filter((f) => !f.errors.length);
        for (const f of good) this.seen(out, f);
        if (!good.length || (key === "oneOf" && good.length > 1)) fail(key, null, { context: found.map((f) => f.errors) });
      }
      if (schema.has("not") && !this.run(schema.get("not"), value, path).errors.length) fail("not", schema.get("not"));
      if (schema.has("if")) {
        const found = this.run(schema.get("if"), value, path);
        if (!found.errors.length) this.seen(out, found);
        const next = found.errors.length ? "else" : "then";
        if (schema.has(next)) this.take(out, this.run(schema.get(next), value, path));
      }
    }

    plain(schema, value, kind, fail) {
      if (schema.has("type")) {
        const kinds = [schema.get("type")].flat();
        if (!kinds.includes(kind) && !(kind === "integer" && kinds.includes("number"))) fail("type", kinds);
      }
      if (schema.has("enum") && !schema.get("enum").some((v) => T.equal(v, value))) fail("enum", schema.get("enum"));
      if (schema.has("const") && !T.equal(schema.get("const"), value)) fail("const", schema.get("const"));
      for (const key of Object.keys(SIZES)) {
        const [sign, size, of] = SIZES[key];
        if (!schema.has(key) || of !== kind) continue;
        const [has, limit] = [size(value), Number(schema.get(key).text)];
        if (sign === ">=" ? has < limit : has > limit) fail(key, schema.get(key));
      }
      if (value instanceof T.Num) {
        for (const key of Object.keys(BOUNDS)) {
          if (schema.has(key) && !BOUNDS[key](value, schema.get(key))) fail(key, schema.get(key));
        }
      }
      if (kind !== "string") return;
      if (schema.has("pattern") && !this.fits(schema.get("pattern"), value)) fail("pattern", schema.get("pattern"));
      if (schema.has("format") && !T.hasFormat(schema.get("format"), value)) fail("format", schema.get("format"));
    }

    fits(pattern, text) {
      const found = T.matches(pattern, text, (n) => this.spend(n));
      if (found === undefined) this.unchecked.add(pattern);
      return found !== false;
    }

    object(schema, value, path, out, fail) {
      for (const name of schema.get("required") || []) if (!value.has(name)) fail("required", name);
      for (const [name, needed] of schema.get("dependentRequired") || []) {
        for (const other of value.has(name) ? needed : []) if (!value.has(other)) fail("required", other);
      }
      for (const [name, inner] of schema.get("dependentSchemas") || []) {
        if (value.has(name)) this.take(out, this.run(inner, value, path));
      }
      const properties = schema.get("properties");
      const patterns = [...(schema.get("patternProperties") || [])];
      const unknown = [];
      for (const [name, inner] of value) {
        let known = false;
        const look = (part) => {
          known = true;
          out.errors.push(...this.run(part, inner, [...path, name]).errors);
        };
        if (properties && properties.has(name)) look(properties.get(name));
        for (const [pattern, part] of patterns) {
          const found = T.matches(pattern, name, (n) => this.spend(n));
          if (found === undefined) this.unchecked.add(pattern);
          if (found) look(part);
          known = known || found === undefined;
        }
        if (known) out.names.add(name);
        else unknown.push(name);
        if (schema.has("propertyNames") && this.run(schema.get("propertyNames"), name, path).errors.length) fail("propertyNames");
      }
      this.rest(schema, "additionalProperties", unknown, value, path, out, fail);
      this.rest(schema, "unevaluatedProperties", [...value.keys()].filter((n) => !out.names.has(n)), value, path, out, fail);
    }

    // Properties that nothing else has looked at.
    rest(schema, key, names, value, path, out, fail) {
      if (!schema.has(key)) return;
      const inner = schema.get(key);
      if (inner === false && names.length) fail(key, names);
      for (const name of names) {
        if (inner !== false) out.errors.push(...this.run(inner, value.get(name), [...path, name]).errors);
        out.names.add(name);
      }
    }

    array(schema, value, path, out, fail) {
      const prefix = schema.get("prefixItems") || [];
      const each = (inner, from) => {
        for (let n = from; n < value.length; n += 1) out.errors.push(...this.run(inner, value[n], [...path, String(n)]).errors);
        out.items = Infinity;
      };
      value.slice(0, prefix.length).forEach((item, n) => {
        out.errors.push(...this.run(prefix[n], item, [...path, String(n)]).errors);
      });
      out.items = Math.max(out.items, Math.min(prefix.length, value.length));
      if (schema.has("items")) each(schema.get("items"), prefix.length);
      if (schema.get("uniqueItems") === true && this.isTwice(value)) fail("uniqueItems");
      let found = null;
      if (schema.has("contains")) {
        found = new Set();
        value.forEach((item, n) => { if (!this.run(schema.get("contains"), item, [...path, String(n)]).errors.length) found.add(n); });
        const least = schema.has("minContains") ? Number(schema.get("minContains").text) : 1;
        const most = schema.has("maxContains") ? Number(schema.get("maxContains").text) : Infinity;
        if (found.size < least || found.size > most) fail("contains");
      }
      if (!schema.has("unevaluatedItems") || out.items >= value.length) return;
      const left = value.map((_, n) => n).filter((n) => n >= out.items && !(found && found.has(n)));
      const inner = schema.get("unevaluatedItems");
      if (inner === false && left.length) fail("unevaluatedItems");
      for (const n of inner === false ? [] : left) out.errors.push(...this.run(inner, value[n], [...path, String(n)]).errors);
      out.items = Infinity;
    }

    isTwice(items) {
      const seen = new Map();
      for (const item of items) {
        this.spend();
        const key = item instanceof T.Num ? item.parts.join("e") : typeof item === "object" && item ? "*" : T.compact(item);
        const before = seen.get(key) || [];
        if (before.some((other) => { this.spend(); return T.equal(other, item); })) return true;
        before.push(item);
        seen.set(key, before);
      }
      return false;
    }
  }

  // What is wrong with a value: errors, patterns that were not checked, and whether the check was given up.
  T.check = function (schema, value) {
    const check = new Check();
    try {
      const { errors } = check.run(schema, value, []);
      return { errors, unchecked: check.unchecked, gaveUp: false };
    } catch (error) {
      if (!(error instanceof TooLong) && !(error instanceof RangeError)) throw error;
      return { errors: [], unchecked: check.unchecked, gaveUp: true };
    }
  };
})(globalThis.specpressTry);
