// What a form shows of a schema: one of a few kinds of inputs; what is beyond them is `any` and is given as JSON.
(function (T) {
  "use strict";
  const ANY = { kind: "any" };
  const SAME = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref"];
  const isNull = (s) => s instanceof Map && s.get("type") === "null";
  const isHidden = (s) => s instanceof Map && s.has("not") && s.get("not") instanceof Map && s.get("not").get("$comment") === "read-only";
  const isScalar = (v) => v === null || typeof v !== "object" || v instanceof T.Num;

  // `name` is that of the last schema that was referred to.
  function look(schema, depth = 0) {
    if (!(schema instanceof Map) || depth > 20) return ANY;
    const others = SAME.filter((key) => schema.has(key));
    if (others.length > 1) return ANY;
    if (schema.has("$ref")) {
      const name = schema.get("$ref");
      return schema.size > 1 ? merged([T.schema(name), without(schema, "$ref")], depth) : { name, ...look(T.schema(name), depth + 1) };
    }
    if (schema.has("allOf")) return merged([...schema.get("allOf"), without(schema, "allOf")], depth);
    for (const key of ["anyOf", "oneOf"]) {
      if (schema.has(key)) return choice(schema, schema.get(key), depth);
    }
    return others.length ? ANY : plain(schema);
  }

  const without = (schema, key) => new Map([...schema].filter(([k]) => k !== key));

  function choice(schema, parts, depth) {
    const left = parts.filter((p) => !isNull(p));
    const nullable = left.length < parts.length;
    if (left.length === 1 && schema.size === 1) return { ...look(left[0], depth + 1), nullable };
    const isSimple = [...schema.keys()].every((k) => ["anyOf", "oneOf", "type", "format"].includes(k));
    return isSimple && left.length > 1 && left.length <= 50 ? { kind: "choice", parts: left, nullable } : ANY;
  }

  // Objects of which all hold, as one.
  function merged(parts, depth) {
    const found = parts.filter((p) => p !== true && !(p instanceof Map && !p.size)).map((p) => look(p, depth + 1));
    if (found.length === 1) return found[0];
    if (!found.length || found.some((f) => f.kind !== "object")) return ANY;
    const properties = new Map();
    for (const part of found) for (const [name, inner] of part.properties) properties.set(name, inner);
    const more = found.map((f) => f.more);
    return { kind: "object", properties, required: new Set(found.flatMap((f) => [...f.required])), more: more.includes(false) ? false : true };
  }

  function plain(schema) {
    const kinds = [schema.get("type") ?? []].flat();
    const nullable = kinds.includes("null");
    const left = kinds.filter((k) => k !== "null");
    const values = schema.has("const") ? [schema.get("const")] : schema.get("enum");
    if (values) return values.every(isScalar) ? { kind: "enum", values, nullable } : ANY;
    const kind = left.length === 1 ? left[0] : left.length ? "any" : schema.has("properties") ? "object" : schema.has("items") ? "array" : "any";
    if (kind === "array") return schema.has("prefixItems") ? ANY : { kind, items: schema.get("items") ?? true, nullable };
    if (kind === "object") return object(schema, nullable);
    return { kind, nullable, format: schema.get("format") };
  }

  function object(schema, nullable) {
    if (schema.has("patternProperties")) return ANY;
    const properties = new Map([...(schema.get("properties") || [])].filter(([, inner]) => inner !== false && !isHidden(inner)));
    const more = schema.get("additionalProperties") ?? true;
    if (!properties.size && more !== false) return { kind: "map", values: more, nullable };
    return { kind: "object", properties, required: new Set(schema.get("required") || []), more, nullable };
  }

  function readable(node) {
    try {
      return node.value();
    } catch (error) {
      if (!(error instanceof T.Unreadable)) throw error;
      return undefined;
    }
  }

  // The value of an alternative's inputs as one of another: what both have stays, what must be there is its sample's.
  T.moved = function (node, from, to, samples) {
    const [value, old, next] = [readable(node), look(from), look(to)];
    const sample = samples.get(next.name);
    if (next.kind !== "object") return sample && sample.value;
    const out = new Map(sample && sample.value instanceof Map ? [...sample.value].filter(([name]) => next.required.has(name) || name === sample.tag) : []);
    for (const [name, inner] of value instanceof Map ? value : []) {
      const schema = next.properties.get(name);
      if (schema === undefined || (sample && name === sample.tag)) continue;
      const isSame = old.kind === "object" && T.equal(schema, old.properties.get(name));
      if (isSame || !T.check(schema, inner).errors.length) out.set(name, inner);
    }
    return out;
  };

  T.look = look;
})(globalThis.specpressTry);
