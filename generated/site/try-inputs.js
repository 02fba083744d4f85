// The inputs of an operation: its parameters and its body, what they give, and what of it is wrong.
(function (T) {
  "use strict";
  const PLACES = ["path", "query", "querystring", "header", "cookie"];

  class Inputs {
    constructor(operation) {
      this.operation = operation;
      this.element = T.make("div", { class: "try-inputs" });
      this.fill();
    }

    // All inputs with the values of the example.
    fill() {
      this.form = new T.Form(true);
      this.nodes = [];
      this.files = [];
      this.element.replaceChildren();
      for (const place of PLACES) {
        const found = this.operation.parameters.filter((p) => p.in === place);
        if (found.length) this.element.append(T.make("fieldset", { class: "try-group" }, T.make("legend", {}, T.say(place)), ...found.map((p) => this.parameter(p))));
      }
      if (this.operation.body) this.element.append(this.bodyGroup());
    }

    parameter(p) {
      const place = { name: p.name, pointer: T.pointer(`/${p.in}`, [p.name]), required: p.required, depth: 1 };
      const node = this.form.node(p.schema ? T.schema(p.schema) : true, p.value, place);
      this.nodes.push([p, node]);
      return node.element;
    }

    // ---- the body

    bodyGroup() {
      const { contents, required } = this.operation.body;
      const best = Math.max(0, contents.findIndex((m) => "value" in m));
      const options = contents.map((m, n) => [String(n), m.type]);
      if (!required) options.push(["none", T.say("unset")]);
      this.pick = T.select(options, String(best), { id: "try-media" });
      this.slot = T.make("div");
      this.pick.addEventListener("change", () => this.showBody());
      const isOne = options.length === 1;
      const choice = T.make("div", { class: "try-field" }, T.make("label", { for: "try-media" }, T.say("media")), this.pick);
      const group = T.make("fieldset", { class: "try-group", id: "try-body" }, T.make("legend", {}, T.say("body"), " ", isOne ? T.make("span", { class: "quiet" }, options[0][1]) : null), isOne ? null : choice, this.slot);
      this.showBody();
      return group;
    }

    get media() { return this.pick ? this.operation.body.contents[Number(this.pick.value)] : undefined; }

    showBody() {
      for (const pointer of [...this.form.at.keys()]) if (/^\/body(\/|$)/.test(pointer)) this.form.at.delete(pointer);
      this.body = null;
      this.files = [];
      this.slot.replaceChildren();
      const { media } = this;
      this.form.variants = new Map(((media && media.variants) || []).map((v) => [v.name, v]));
      if (media) ({ json: () => this.jsonBody(media), urlencoded: () => this.formBody(media), multipart: () => this.formBody(media), text: () => this.textBody(media), file: () => this.fileBody() })[media.form]();
    }

    // A form and a JSON text of the same value, one at a time.
    jsonBody(media) {
      const schema = media.schema ? T.schema(media.schema) : true;
      const isBeyond = T.look(schema).kind === "any";
      const slot = T.make("div");
      let view;
      const views = {
        form: (value) => {
          this.form.wire = false;
          view = this.form.node(schema, value, { name: T.say("body"), pointer: "/body", depth: 0, required: true });
          this.form.wire = true;
          view.element.classList.add("try-root");
          slot.replaceChildren(view.element);
          this.body = () => {
            const value = view.value();
            return value === undefined ? null : { type: T.typeOf(media.type), text: T.write(value), value };
          };
        },
        json: (value) => {
          view = this.form.json(value, { name: T.say("body"), pointer: "/body" });
          view.control.id = "try-body-json";
          view.control.rows = Math.min(24, view.control.value.split("\n").length + 2);
          view.element.querySelector("label").htmlFor = "try-body-json";
          slot.replaceChildren(view.element);
          this.body = () => ({ type: T.typeOf(media.type), text: view.control.value, get value() { return view.value(); } });
        },
      };
      const radio = (name) => {
        const box = T.make("input", { type: "radio", name: "try-view", value: name, id: `try-view-${name}`, checked: (name === "json") === isBeyond });
        box.addEventListener("change", () => this.switchTo(name, views));
        return T.make("label", { class: "try-check", for: `try-view-${name}` }, box, ` ${T.say(`view_${name}`)}`);
      };
      if (!isBeyond) this.slot.append(T.make("div", { class: "try-views", role: "radiogroup", "aria-label": T.say("body") }, radio("form"), radio("json")));
      this.slot.append(slot);
      views[isBeyond ? "json" : "form"](media.value);
    }

    switchTo(name, views) {
      try {
        const made = this.body();
        const value = made ? made.value : undefined;
        for (const pointer of [...this.form.at.keys()]) if (/^\/body(\/|$)/.test(pointer)) this.form.at.delete(pointer);
        views[name](value);
      } catch (error) {
        if (!(error instanceof T.Unreadable)) throw error;
        document.getElementById(`try-view-${name === "form" ? "json" : "form"}`).checked = true;
        this.mark([this.unread(error)]);
      }
    }

    formBody(media) {
      const seen = T.look(media.schema ? T.schema(media.schema) : true);
      const fields = seen.kind === "object" ? seen.properties : new Map();
      const value = media.value instanceof Map ? media.value : new Map();
      const names = new Set([...fields.keys(), ...value.keys()]);
      const parts = [...names].map((name) => {
        const place = { name, pointer: T.pointer("/body", [name]), depth: 1, required: seen.kind === "object" && seen.required.has(name) };
        const node = media.files && media.files.includes(name) ? this.file(place, fields.has(name) && T.look(fields.get(name)).kind === "array") : this.form.node(fields.get(name) ?? true, value.get(name), place);
        this.slot.append(node.element);
        return [name, node];
      });
      this.body = () => {
        const given = parts.map(([name, node]) => [name, node.value()]).filter(([, v]) => v !== undefined && v !== null && !(Array.isArray(v) && !v.length));
        const whole = new Map(given);
        const checked = new Map(given.map(([name, v]) => [name, !media.files.includes(name) ? v : Array.isArray(v) ? v.map((file, n) => String(n)) : ""]));
        return media.form === "urlencoded" ? { type: media.type, text: T.formText(whole, media), value: checked } : { type: media.type, parts: T.partsOf(whole, media), value: checked };
      };
    }

    // What a check knows of a file is that it is text, of several that they are not the same.
    file(place, isMany = false) {
      const control = T.make("input", { type: "file", multiple: isMany });
      this.files.push({ place, control });
      return this.form.field({ ...place, kind: "file" }, control, () => (isMany ? [...control.files] : control.files[0]));
    }

    textBody(media) {
      const control = T.make("textarea", { rows: 6, spellcheck: "false" });
      control.value = media.value === undefined || media.value === null ? "" : T.plain(media.value);
      const node = this.form.field({ name: T.say("body"), pointer: "/body" }, control);
      this.slot.append(node.element);
      const isChecked = media.type.toLowerCase().startsWith("text/plain");
      this.body = () => (control.value === "" ? null : { type: T.typeOf(media.type), text: control.value, value: isChecked ? control.value : undefined });
    }

    fileBody() {
      const { media } = this;
      const node = this.file({ name: T.say("body"), pointer: "/body", required: this.operation.body.required });
      this.slot.append(node.element);
      this.body = () => {
        const file = node.value();
        return file && { type: T.typeOf(media.type), file, value: undefined };
      };
    }

    // Whether a file that must be sent was not chosen. No other content may go in its place.
    get lacksFile() { return Boolean(this.body) && this.files.some(({ place, control }) => place.required && !control.files.length); }

    // ---- what was given

    // Pairs of parameter and value, the body, and what cannot be read of them.
    read() {
      const out = { values: [], body: null, value: undefined, wrong: [] };
      for (const [p, node] of this.nodes) {
        this.attempt(out, () => {
          const value = node.value();
          const isEmpty = Array.isArray(value) ? !value.length : value instanceof Map && !value.size;
          // An empty list or object is not sent, but where the document says how.
          if (value !== undefined && (!isEmpty || p.empty || p.content)) out.values.push([p, value]);
        });
      }
      this.attempt(out, () => {
        out.body = (this.body && this.body()) || null;
        out.value = out.body ? out.body.value : undefined;
      });
      return out;
    }

    attempt(out, act) {
      try {
        act();
      } catch (error) {
        if (!(error instanceof T.Unreadable)) throw error;
        out.wrong.push(this.unread(error));
      }
    }

    unread(error) {
      return { pointer: error.pointer || "/body", text: T.say("json_wrong", { line: error.line, column: error.column, why: error.message }) };
    }

    // What is wrong with what was read, and what was not checked.
    check(given) {
      const wrong = [];
      const unchecked = new Set();
      const look = (schema, value) => {
        const found = T.check(T.schema(schema), value);
        found.unchecked.forEach((pattern) => unchecked.add(T.say("unchecked_pattern", { pattern })));
        if (found.gaveUp) unchecked.add(T.say("unchecked_steps"));
        return found.errors;
      };
      const sent = new Map(given.values);
      for (const [p] of this.nodes) wrong.push(...T.wrongParameter(p, sent.get(p), look));
      const { body } = this.operation;
      const { media } = this;
      if (body && body.required && !given.body && !given.wrong.length) wrong.push({ pointer: "/body", text: T.say("is_required") });
      if (given.value !== undefined && media && media.schema) wrong.push(...T.reasons(look(media.schema, given.value), "/body"));
      return { wrong: [...given.wrong, ...wrong].slice(0, 20), unchecked };
    }

    // Shows errors at their inputs; gives the first input, and the errors that have none.
    mark(wrong) {
      let first = null;
      for (const node of new Set(this.form.at.values())) {
        node.wrong.hidden = true;
        node.wrong.textContent = "";
        node.control.removeAttribute("aria-invalid");
        node.control.removeAttribute("aria-describedby");
      }
      for (const { pointer, text } of wrong) {
        let at = pointer;
        while (at && !this.form.at.has(at)) at = at.slice(0, at.lastIndexOf("/"));
        const node = this.form.at.get(at);
        if (!node) continue;
        const said = at === pointer ? text : `${pointer} ${text}`;
        node.wrong.textContent += (node.wrong.textContent ? "\n" : "") + said;
        node.wrong.hidden = false;
        node.control.setAttribute("aria-invalid", "true");
        node.control.setAttribute("aria-describedby", node.wrong.id);
        if (!first || node.control.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) first = node.control;
      }
      return first;
    }
  }

  // What is wrong with a parameter; text that reads as a number or a truth value may be meant as either.
  T.wrongParameter = function (p, value, look) {
    const base = T.pointer(`/${p.in}`, [p.name]);
    if (p.in === "querystring") return [];
    // An empty object whose members stand in the query by themselves cannot be told from none.
    const isSpread = p.in === "query" && p.explode && p.style === "form" && !p.content && p.schema && ["object", "map"].includes(T.look(T.schema(p.schema)).kind);
    if (value === undefined && p.required && isSpread) return T.reasons(look(p.schema, new Map()), base);
    if (value === undefined) return p.required ? [{ pointer: base, text: T.say("is_required") }] : [];
    if (!p.schema || (value === "" && p.empty)) return [];
    const errors = look(p.schema, value);
    if (!errors.length) return [];
    const truth = new Map([["true", true], ["false", false]]);
    const others = typeof value === "string" ? [T.numberOf(value), truth.get(value.toLowerCase())] : [];
    if (value instanceof T.Num || typeof value === "boolean") others.push(T.plain(value));
    return others.some((other) => other !== undefined && !look(p.schema, other).length) ? [] : T.reasons(errors, base);
  };

  T.Inputs = Inputs;
})(globalThis.specpressTry);
