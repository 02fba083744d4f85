// The form as the reader sees it: who answers, credentials, inputs, the response, and the request as it was sent.
(function (T) {
  "use strict";

  class View {
    constructor(box) {
      const kept = T.kept();
      this.operation = kept ? T.entered(T.operation(), kept) : T.operation();
      this.isMock = true;
      this.auth = this.operation.security.some((s) => s.length) ? new T.Auth(this.operation.security) : null;
      this.inputs = new T.Inputs(this.operation);
      this.status = T.make("p", { id: "try-status", class: "try-status", role: "status" });
      this.result = T.make("div", { id: "try-result" });
      this.send = T.make("button", { type: "submit", id: "try-send", class: "try-send" }, T.say("send"));
      const reset = T.button(T.say("reset"), "reset", () => this.reset());
      reset.id = "try-reset";
      this.element = T.make("form", { id: "try-form", class: "try", novalidate: true, "aria-label": T.say("title") }, this.head(), this.auth && this.auth.element,
        this.inputs.element, T.make("div", { class: "try-actions" }, this.send, reset, this.status), this.result);
      this.element.addEventListener("submit", (event) => {
        event.preventDefault();
        this.run();
      });
      if (this.auth) this.auth.changed = () => this.last && this.showRequest(this.last);
      box.replaceChildren(this.element);
      document.querySelectorAll("#try > .given").forEach((table) => { table.hidden = true; }); // the form has its values
      if (kept) T.putBack(this, kept);
      else this.mode.focus();
      document.addEventListener("specpress-reload", () => T.keep(this));
    }

    // ---- who answers

    head() {
      const { answers, servers } = this.operation;
      const mock = served() || this.operation.mock;
      const many = answers.length > 1;
      const labels = answers.map((a, n) => [String(n), `${a.range || a.status}${a.name ? ` · ${a.name}` : ""}`]);
      this.mode = T.select([["mock", T.say("mode_mock")], ["server", T.say("mode_server")]], "mock", { id: "try-mode", "aria-describedby": "try-mode-help" });
      this.answer = T.select(labels, "0", { id: "try-answer" });
      this.base = T.make("input", { id: "try-base", type: "url", list: "try-bases", autocomplete: "off", spellcheck: "false", "aria-describedby": "try-base-help try-base-wrong" });
      this.base.value = T.base() || mock;
      this.help = T.make("p", { class: "quiet", id: "try-mode-help" }, T.say("mode_mock_help"));
      this.baseWrong = T.make("p", { class: "try-wrong", id: "try-base-wrong", hidden: true });
      const list = T.make("datalist", { id: "try-bases" }, ...[mock, ...servers].map((value) => T.make("option", { value })));
      const field = (id, text, ...inner) => T.make("div", { class: "try-field" }, T.make("label", { for: id }, T.say(text)), ...inner);
      this.answerField = many ? field("try-answer", "answer", this.answer) : T.make("div");
      this.baseField = field("try-base", "base", this.base, list, T.make("p", { class: "quiet", id: "try-base-help" }, T.say("base_help")), this.baseWrong);
      this.baseField.hidden = true;
      this.mode.addEventListener("change", () => this.switchTo(this.mode.value === "mock"));
      return T.make("div", { class: "try-head" }, field("try-mode", "mode", this.mode, this.help), this.answerField, this.baseField);
    }

    switchTo(isMock) {
      this.isMock = isMock;
      this.answerField.hidden = !isMock;
      this.baseField.hidden = isMock;
      this.help.textContent = T.say(isMock ? "mode_mock_help" : "mode_server_help");
      if (!this.auth) return;
      this.auth.isMock = isMock;
      this.auth.fill();
    }

    get address() {
      const { servers, mock } = this.operation;
      return this.isMock ? [...servers, mock].find(T.address) : T.address(this.base.value.trim());
    }

    reset() {
      this.inputs.operation = T.operation(); // what was put back after a reload is no example
      this.inputs.fill();
      this.inputs.mark([]);
      this.status.textContent = "";
      this.result.replaceChildren();
      this.last = null;
    }

    // ---- sending

    async run() {
      const given = this.inputs.read();
      const found = this.inputs.check(given);
      const { address } = this;
      this.baseWrong.hidden = address !== undefined;
      this.baseWrong.textContent = address === undefined ? T.say("base_wrong") : "";
      if (address === undefined) this.base.setAttribute("aria-invalid", "true");
      else this.base.removeAttribute("aria-invalid");
      if (address === undefined) {
        this.base.focus();
        return;
      }
      if (!this.isMock && this.inputs.lacksFile) {
        this.unsent(found.wrong);
        return;
      }
      const request = T.request(this.operation, address, given.values, given.body, this.auth ? [...this.auth.credentials()] : []);
      request.isByPage = !this.isMock;
      this.last = request;
      const before = performance.now();
      if (!this.isMock) T.base(address);
      if (this.isMock) this.mocked(request, given, before);
      else await this.served(request, given, found, before);
    }

    mocked(request, given, before) {
      const made = T.mock(this.operation, Number(this.answer.value), !this.auth || this.auth.isGiven, given, this.inputs);
      const first = this.inputs.mark(made.wrong);
      const notes = [...made.unchecked].map((what) => T.say("unchecked", { what }));
      this.show(T.shown(made.answer), request, performance.now() - before, [...notes, T.say("mocked")], made.wrong.length);
      if (first) first.focus();
      const { polls } = made.answer;
      if (polls && polls.length && !made.wrong.length) this.poll(async () => polls[0] && T.shown(polls.length > 1 ? polls.shift() : polls[0]), polls.length);
    }

    async served(request, given, found, before) {
      this.inputs.mark(found.wrong);
      const hindrance = T.hindrance(request);
      if (hindrance && hindrance.stops) {
        this.show({ error: hindrance.text, isUnsent: true }, request, null, [], found.wrong.length);
        return;
      }
      const response = await this.waited(() => T.send(request));
      this.show(response, request, performance.now() - before, hindrance ? [hindrance.text] : [], found.wrong.length);
      const { job } = this.operation;
      const url = job && response.status < 300 ? T.location(job, response, request, this.address) : undefined;
      if (url === undefined) return;
      const state = new URL(url);
      const asked = { ...request, method: "GET", target: () => state.pathname + state.search, body: null, headers: request.headers.filter(([name]) => name !== "Content-Type") };
      this.poll(() => this.waited(() => T.send(asked)), Infinity);
    }

    // Says what keeps a request from being made.
    unsent(wrong) {
      this.last = null;
      this.result.replaceChildren();
      this.tell({ error: T.say("not_sent") }, null, [], wrong.length);
      this.inputs.mark(wrong)?.focus();
    }

    async waited(act) {
      this.send.disabled = true;
      this.status.textContent = T.say("sending");
      try {
        return await act();
      } finally {
        this.send.disabled = false;
      }
    }

    // A button that asks for the state of a job, as often as there is more to be told.
    poll(ask, times) {
      let left = times;
      const button = T.button(T.say("poll"), "poll", async () => {
        const before = performance.now();
        const response = await ask();
        left -= 1;
        this.showResponse(response);
        this.tell(response, performance.now() - before, this.isMock ? [T.say("mocked")] : [], 0);
        button.hidden = left < 1 || (!this.isMock && response.status >= 400);
        if (button.hidden) this.response.querySelector("pre")?.focus();
      }, "send");
      button.id = "try-poll";
      this.response.after(button);
    }

    // ---- showing

    show(response, request, time, notes, wrong) {
      this.response = T.make("div", { id: "try-response" });
      this.request = T.make("div", { id: "try-request" });
      this.result.replaceChildren(T.make("h3", {}, T.say("response")), this.response, T.make("h3", {}, T.say(response.isUnsent ? "unsent" : "sent")), this.request);
      this.showResponse(response);
      this.showRequest(request, response.isUnsent);
      this.tell(response, time, notes, wrong);
    }

    // One line that is read out when it changes.
    tell(response, time, notes, wrong) {
      const good = response.status < 400;
      const said = [];
      if (response.status !== undefined) said.push(`${response.status} ${response.statusText || ""}`.trim());
      if (response.error) said.push(response.error);
      if (wrong) said.push(T.say(wrong === 1 ? "wrong_one" : "wrong_many", { n: wrong }));
      if (time !== null) said.push(T.say("time", { n: Math.max(1, Math.round(time)) }));
      this.status.textContent = [...said, ...notes].join(" · ");
      this.status.classList.toggle("good", good);
      this.status.classList.toggle("bad", !good);
    }

    showResponse(response) {
      const parts = [];
      if (response.error) parts.push(T.make("p", {}, response.error));
      else {
        const lines = [`HTTP ${response.status} ${response.statusText || ""}`.trim(), ...response.headers.map(([name, value]) => `${name}: ${value}`)];
        parts.push(code(lines.join("\n"), T.say("headers"), "try-headers"));
        if (response.text !== null && response.text !== undefined) parts.push(code(response.text, T.say("response_body"), "try-response-body"));
        if (response.note) parts.push(T.make("p", { class: "quiet" }, response.note));
        else if (response.text === null) parts.push(T.make("p", { class: "quiet" }, T.say("no_body")));
      }
      this.response.replaceChildren(...parts);
    }

    showRequest(request, isOpened = false) {
      const isHidden = !(this.auth && this.auth.isShown);
      const isOpen = isOpened || Boolean(this.request.querySelector("details[open]"));
      const left = request.isByPage ? T.hindrance(request) : null;
      this.request.replaceChildren(code(T.asHttp(request, isHidden), T.say("as_http"), "try-http"), left ? T.make("p", { class: "quiet" }, left.text) : "",
        T.make("details", { open: isOpen }, T.make("summary", {}, T.say("as_curl")), code(T.asCurl(request, isHidden), "", "try-curl", T.say("as_curl"))));
    }
  }

  // The mock server's address, where a server shows the site and answers as the API, too.
  function served() {
    const told = document.querySelector('meta[name="specpress-mock"]');
    return told && T.address(new URL(told.content, location.href).href);
  }

  // A block of text; `name` is what it is called where it has no caption.
  function code(text, caption, id, name = caption) {
    return T.make("figure", { class: "code" }, caption ? T.make("figcaption", { class: "caption" }, caption) : null,
      T.make("pre", { tabindex: "0", id, role: "region", "aria-label": name }, T.make("code", {}, text)));
  }

  T.start = (box) => new View(box);
})(globalThis.specpressTry);
