// Credentials: kept in memory, and for the tab only if the reader says so. They are in no address of a page.
(function (T) {
  "use strict";
  const SAMPLE = "example"; // what the mock of a page is satisfied with
  const SITE = new URL(document.body.dataset.root || ".", location.href.split(/[?#]/)[0]).href;
  const KEY = `specpress-credentials ${SITE}`;
  const known = new Map();
  let isKept = false;

  try {
    const kept = sessionStorage.getItem(KEY);
    isKept = kept !== null;
    for (const [name, value] of kept ? JSON.parse(kept) : []) known.set(String(name), String(value));
  } catch (error) {
    // Storage may be forbidden, or hold what others wrote: there are no credentials then.
  }

  function keep() {
    try {
      if (isKept) sessionStorage.setItem(KEY, JSON.stringify([...known]));
      else sessionStorage.removeItem(KEY);
    } catch (error) {
      // Storage may be forbidden: they then live as long as the page.
    }
  }

  // What a scheme needs: a label for each secret and what it is told apart by.
  function inputsOf(s) {
    if (s.kind === "mutualTLS") return [];
    if (s.kind === "headers") return s.names.map((name) => [`${s.id} ${name}`, `${s.id}: ${name}`]);
    if (s.kind === "apiKey") return [[s.id, `${s.id}: ${s.name}`]];
    if (/^(basic|digest)$/i.test(s.scheme)) return [[`${s.id} user`, T.say("auth_user", { name: s.id })], [`${s.id} password`, T.say("auth_password", { name: s.id })]];
    return [[s.id, `${s.id}: Authorization ${s.scheme}`]];
  }

  const isDigest = (s) => s.kind === "http" && /^digest$/i.test(s.scheme);
  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

  class Auth {
    constructor(alternatives) {
      this.alternatives = alternatives;
      this.isMock = true;
      this.isShown = false;
      this.inputs = new Map();
      this.changed = () => {};
      this.slot = T.make("div", { class: "try-secrets" });
      const options = alternatives.map((schemes, n) => [String(n), schemes.map((s) => s.id).join(" + ") || T.say("auth_none")]);
      if (alternatives.every((schemes) => schemes.length)) options.push(["none", T.say("auth_none")]);
      const best = alternatives.findIndex((schemes) => schemes.length);
      this.pick = T.select(options, String(Math.max(0, best)), { id: "try-auth-choice" });
      this.pick.addEventListener("change", () => this.fill());
      this.element = T.make("fieldset", { class: "try-group", id: "try-auth" }, T.make("legend", {}, T.say("auth")),
        T.make("div", { class: "try-field" }, T.make("label", { for: "try-auth-choice" }, T.say("auth_choice")), this.pick), this.slot,
        this.check("try-auth-show", "auth_show", false, (on) => { this.isShown = on; this.fill(); this.changed(); }),
        this.check("try-auth-keep", "auth_keep", isKept, (on) => { isKept = on; keep(); }),
        T.make("p", { class: "quiet", id: "try-auth-keep-help" }, T.say("auth_keep_help")));
      this.element.querySelector("#try-auth-keep").setAttribute("aria-describedby", "try-auth-keep-help");
      this.fill();
    }

    check(id, label, on, act) {
      const box = T.make("input", { type: "checkbox", id, checked: on });
      box.addEventListener("change", () => act(box.checked));
      return T.make("label", { class: "try-check", for: id }, box, ` ${T.say(label)}`);
    }

    get schemes() { return this.alternatives[Number(this.pick.value)] || []; }

    read(name) { return known.get(name) ?? (this.isMock ? SAMPLE : ""); }

    fill() {
      this.inputs.clear();
      this.slot.replaceChildren();
      for (const scheme of this.schemes) {
        const beyond = scheme.kind === "mutualTLS" ? "auth_mtls" : isDigest(scheme) ? "auth_digest" : undefined;
        if (beyond) this.slot.append(T.make("p", { class: "quiet" }, T.say(beyond, { name: scheme.id })));
        for (const [name, label] of inputsOf(scheme)) this.slot.append(this.secret(name, label));
      }
    }

    secret(name, label) {
      const id = T.newId();
      const input = T.make("input", { id, type: this.isShown ? "text" : "password", autocomplete: "off", spellcheck: "false", class: "try-secret" });
      input.value = this.read(name);
      input.addEventListener("input", () => {
        known.set(name, input.value);
        keep();
      });
      this.inputs.set(name, input);
      return T.make("div", { class: "try-field" }, T.make("label", { for: id }, T.make("code", {}, label)), input);
    }

    // Whether a call may be made with what was given; a scheme that no page can see counts as given.
    get isGiven() {
      if (!this.alternatives.length || this.alternatives.some((schemes) => schemes.every((s) => !inputsOf(s).length))) return true;
      return this.pick.value !== "none" && this.schemes.every((s) => inputsOf(s).every(([name]) => this.read(name) !== ""));
    }

    // What goes into a request: place, name, text, and how the text reads where secrets are hidden. The place `digest`
    // is for curl alone: the answer to a server's challenge is nothing that a page can make.
    *credentials() {
      for (const s of this.schemes) {
        const [first, second] = inputsOf(s).map(([name]) => this.read(name));
        const isBasic = second !== undefined && s.kind === "http";
        if (s.kind === "headers") for (const name of s.names) yield ["header", name, this.read(`${s.id} ${name}`), "***"];
        else if (!first) continue;
        else if (s.kind === "apiKey") yield [s.in, s.name, first, "***"];
        else if (isDigest(s)) yield ["digest", "", `${first}:${second}`, "***:***"];
        else if (s.kind === "http") yield ["header", "Authorization", `${s.scheme} ${isBasic ? base64(`${first}:${second}`) : first}`, `${s.scheme} ***`];
      }
    }
  }

  // The address that the reader typed, for the pages of this tab. It holds no secret.
  const BASE = `specpress-base ${SITE}`;
  T.base = function (typed) {
    try {
      if (typed !== undefined) sessionStorage.setItem(BASE, typed);
      return sessionStorage.getItem(BASE);
    } catch (error) {
      return null;
    }
  };

  T.Auth = Auth;
})(globalThis.specpressTry);
