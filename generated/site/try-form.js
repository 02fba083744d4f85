// The inputs of a form, made from schemas and filled with values. A node has `element`, `value()` (undefined: not sent)
// and stands in `form.at` by the JSON pointer of what it gives, so that errors find their inputs.
(function (T) {
  "use strict";
  const DEEPEST = 6; // levels that are unfolded without being asked for
  let count = 0;

  function make(tag, attributes = {}, ...inner) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...inner.filter((i) => i !== undefined && i !== null));
    return element;
  }

  function button(text, name, act, kind = "quiet") {
    const made = make("button", { type: "button", class: `try-${kind}`, name }, text);
    made.addEventListener("click", act);
    return made;
  }

  function cross(name, act) {
    const made = button("×", "remove", act, "remove");
    made.setAttribute("aria-label", T.say("remove", { name }));
    return made;
  }

  const newId = () => `try-input-${(count += 1)}`;

  function select(options, chosen, attributes = {}) {
    const made = make("select", attributes);
    options.forEach(([value, text]) => made.append(make("option", { value, selected: value === chosen }, text)));
    return made;
  }

  // `wire`: values travel as text, so that any text may stand for a number.
  class Form {
    constructor(wire) {
      this.wire = wire;
      this.at = new Map();
      this.variants = new Map(); // samples of alternatives by the names of their schemas
    }

    node(schema, value, place) {
      const seen = T.look(schema);
      const given = place.depth > DEEPEST && value === undefined ? "any" : seen.kind;
      if (value === null && given !== "any") return this.json(value, place);
      const makers = { string: "text", integer: "number", number: "number", boolean: "enum", enum: "enum", array: "array", object: "object", map: "map", choice: "choice" };
      if (!fits(seen, value)) return this.json(value, place);
      const maker = makers[given] || (this.wire ? "text" : "json");
      return this[maker](value, place, seen);
    }

    // A label, an input, and room for what is wrong with it. `control` is what gets the focus.
    field(place, control, value, extra) {
      const id = control.id || newId();
      control.id = id;
      control.setAttribute("data-pointer", place.pointer);
      const wrong = make("p", { class: "try-wrong", id: `${id}-wrong`, hidden: true });
      const label = make("label", { for: id }, make("code", {}, place.name), place.required ? make("span", { class: "flag must" }, T.say("required")) : null,
        place.kind ? make("span", { class: "quiet" }, place.kind) : null);
      const element = make("div", { class: "try-field" }, make("div", { class: "try-label" }, label, extra), control, wrong);
      const node = { element, control, wrong, value };
      this.at.set(place.pointer, node);
      return node;
    }

    text(value, place, seen) {
      const given = value === undefined || typeof value === "string" ? value : T.plain(value);
      const isLong = given !== undefined && (given.includes("\n") || given.length > 200);
      const control = isLong ? make("textarea", { rows: 4, spellcheck: "false" }) : make("input", { type: "text", autocomplete: "off", spellcheck: "false" });
      control.value = given ?? "";
      const kind = seen.kind === "any" ? "" : seen.format || "string";
      // An empty input sends nothing, unless the example sends an empty text.
      let isTouched = false;
      control.addEventListener("input", () => { isTouched = true; });
      return this.field({ ...place, kind }, control, () => (control.value === "" && (isTouched || given !== "") ? undefined : control.value));
    }

    number(value, place, seen) {
      const control = make("input", { type: "text", inputmode: seen.kind === "integer" ? "numeric" : "decimal", autocomplete: "off" });
      control.value = value === undefined ? "" : T.plain(value);
      return this.field({ ...place, kind: seen.format || seen.kind }, control, () => {
        const text = control.value.trim();
        if (text === "") return undefined;
        const isNumber = this.wire ? T.numberOf(text) : /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,3})?$/.test(text) && text.length < 4000;
        return isNumber ? new T.Num(text) : text;
      });
    }

    // One of some values; another text can be given all the same: the check says that it is none of them.
    enum(value, place, seen) {
      const values = seen.kind === "boolean" ? [true, false] : seen.values;
      const only = value === undefined && place.required && values.length === 1;
      const chosen = only ? "0" : value === undefined ? "" : String(values.findIndex((v) => T.equal(v, value)));
      const options = [["", T.say("unset")], ...values.map((v, n) => [String(n), typeof v === "string" ? v : T.compact(v)]), ["other", T.say("other")]];
      const control = select(options, chosen === "-1" ? "other" : chosen);
      const other = make("input", { type: "text", autocomplete: "off", "aria-label": `${place.name}: ${T.say("other")}`, hidden: chosen !== "-1" });
      other.value = chosen === "-1" ? T.plain(value) : "";
      control.addEventListener("change", () => {
        other.hidden = control.value !== "other";
        if (!other.hidden) other.focus();
      });
      const node = this.field({ ...place, kind: seen.kind === "boolean" ? "boolean" : "" }, control, () => {
        if (control.value === "other") return other.value;
        return control.value === "" ? undefined : values[Number(control.value)];
      });
      control.after(other);
      return node;
    }

    // Any value, as JSON text.
    json(value, place) {
      const control = make("textarea", { rows: 3, spellcheck: "false", class: "try-json" });
      control.value = value === undefined ? "" : T.write(value);
      return this.field({ ...place, kind: "JSON" }, control, () => {
        try {
          return control.value.trim() === "" ? undefined : T.parse(control.value);
        } catch (error) {
          error.pointer = place.pointer; // of the input that cannot be read
          throw error;
        }
      });
    }

    // ---- values with parts

    group(place, remove) {
      const id = newId();
      const wrong = make("p", { class: "try-wrong", id: `${id}-wrong`, hidden: true });
      const element = make("fieldset", { class: "try-group", id, tabindex: "-1", "data-pointer": place.pointer },
        make("legend", {}, make("code", {}, place.name), place.required ? make("span", { class: "flag must" }, T.say("required")) : null), remove, wrong);
      const node = { element, control: element, wrong };
      this.at.set(place.pointer, node);
      return node;
    }

    object(value, place, seen) {
      const node = this.group(place);
      const names = new Set([...seen.properties.keys(), ...(value ? value.keys() : [])]);
      const parts = new Map();
      for (const name of names) {
        const slot = make("div");
        node.element.append(slot);
        const inner = { name, pointer: T.pointer(place.pointer, [name]), depth: place.depth + 1, required: seen.required.has(name) };
        const schema = seen.properties.get(name) ?? (seen.more === false ? true : seen.more);
        this.slot(slot, schema, value ? value.get(name) : undefined, inner, (part) => (part ? parts.set(name, part) : parts.delete(name)));
      }
      node.value = () => collected([...names].map((name) => [name, parts.get(name)]));
      return node;
    }

    // A property that may be left out: what has parts is added and removed by a button.
    slot(slot, schema, value, place, keep) {
      const { kind } = T.look(schema);
      const show = (given, focus) => {
        const part = this.node(schema, given, place);
        keep(part);
        slot.replaceChildren(part.element);
        if (isDeep && !place.required) part.element.append(button(T.say("remove", { name: place.name }), "remove", () => hide(true)));
        if (focus) part.control.focus();
      };
      const hide = (focus) => {
        keep(null);
        const add = button(T.say("add", { name: place.name }), "add", () => show(kind === "array" ? [] : kind === "choice" ? undefined : new Map(), true));
        slot.replaceChildren(add);
        if (focus) add.focus();
      };
      const isDeep = ["object", "map", "array", "choice"].includes(kind);
      if (isDeep && value === undefined && (!place.required || place.depth > DEEPEST)) hide(false);
      else show(value, false);
    }

    array(value, place, seen) {
      const node = this.group(place);
      const list = make("div");
      let items = [];
      const fill = (values) => {
        items = values.map((item, n) => this.node(seen.items, item, { name: T.say("item", { n: n + 1 }), pointer: `${place.pointer}/${n}`, depth: place.depth + 1 }));
        list.replaceChildren(...items.map((item, n) => make("div", { class: "try-item" }, item.element,
          cross(T.say("item", { n: n + 1 }), () => { fill(now().filter((_, m) => m !== n)); add.focus(); }))));
      };
      const now = () => items.map((item) => item.value() ?? ""); // an item is sent, also an empty one
      const add = button(T.say("add_item"), "add", () => {
        fill([...now(), undefined]);
        items[items.length - 1].control.focus();
      });
      fill(value || []);
      node.element.append(list, add);
      node.value = now;
      return node;
    }

    map(value, place, seen) {
      const node = this.group(place);
      const list = make("div");
      const entries = [];
      const entry = (name, inner) => {
        const key = make("input", { type: "text", class: "try-key", "aria-label": T.say("key"), autocomplete: "off" });
        key.value = name;
        const part = this.node(seen.values, inner, { name: name || T.say("item", { n: entries.length + 1 }), pointer: T.pointer(place.pointer, [name]), depth: place.depth + 1 });
        const row = make("div", { class: "try-item" }, key, part.element);
        const one = { key, part };
        entries.push(one);
        row.append(cross(name || T.say("key"), () => { entries.splice(entries.indexOf(one), 1); row.remove(); add.focus(); }));
        list.append(row);
        return key;
      };
      const add = button(T.say("add_entry"), "add", () => entry("", undefined).focus());
      for (const [name, inner] of value || []) entry(name, inner);
      node.element.append(list, add);
      node.value = () => new Map(entries.map(({ key, part }) => [key.value, part.value()]).filter(([name, v]) => name !== "" && v !== undefined));
      return node;
    }

    choice(value, place, seen) {
      const node = this.group(place);
      const labels = seen.parts.map((part, n) => T.look(part).name || `${n + 1}. ${T.look(part).kind}`);
      const fitting = value === undefined ? 0 : seen.parts.findIndex((part) => !T.check(part, value).errors.length);
      if (fitting < 0) return this.json(value, place);
      const pick = select(labels.map((text, n) => [String(n), text]), String(fitting), { "aria-label": T.say("variant", { name: place.name }) });
      const slot = make("div");
      let [inner, part] = [];
      const show = (n, given) => {
        part = seen.parts[n];
        inner = this.node(part, given, { ...place, depth: place.depth + 1, required: false });
        this.at.set(place.pointer, node);
        inner.element.classList.add("try-root"); // it is called as what is around it
        slot.replaceChildren(inner.element);
      };
      pick.addEventListener("change", () => show(Number(pick.value), T.moved(inner, part, seen.parts[Number(pick.value)], this.variants)));
      show(fitting, value);
      node.element.append(pick, slot);
      node.value = () => inner.value();
      return node;
    }
  }

  // Whether an input of that kind can hold a value.
  function fits(seen, value) {
    const wanted = { array: Array.isArray(value), object: value instanceof Map, map: value instanceof Map }[seen.kind];
    return value === undefined || seen.kind === "any" || wanted === true
      || (wanted === undefined && (seen.kind === "choice" || (!Array.isArray(value) && !(value instanceof Map))));
  }

  function collected(pairs) {
    const out = new Map();
    for (const [name, part] of pairs) {
      const value = part ? part.value() : undefined;
      if (value !== undefined) out.set(name, value);
    }
    return out;
  }

  Object.assign(T, { Form, make, button, select, newId });
})(globalThis.specpressTry);
