// What was entered outlives a reload that the reader did not ask for (`specpress serve` makes one at each save of the
// document). It is kept for this page of this tab; credentials are not, nor are files, which no page may choose.
(function (T) {
  "use strict";
  const KEY = `specpress-form ${location.pathname}`;
  const keyOf = (p) => `${p.in} ${p.name}`;
  const viewOf = (view) => view.element.querySelector('[name="try-view"]:checked');

  T.keep = function (view) {
    const { values, value } = view.inputs.read();
    const { media } = view.inputs;
    const state = new Map([["mode", view.mode.value], ["base", view.base.value], ["answer", view.answer.value], ["top", String(scrollY)],
      ["parameters", new Map(values.map(([p, given]) => [keyOf(p), given]))], ["media", media ? media.type : ""], ["view", (viewOf(view) || {}).value || ""]]);
    if (value !== undefined) state.set("body", value);
    try {
      sessionStorage.setItem(KEY, T.compact(state));
    } catch (error) {
      // Storage may be forbidden: the form then is as it is at first.
    }
  };

  // What was kept, once.
  T.kept = function () {
    try {
      const text = sessionStorage.getItem(KEY);
      sessionStorage.removeItem(KEY);
      const state = text === null ? null : T.parse(text);
      return state instanceof Map && state.get("parameters") instanceof Map ? state : null;
    } catch (error) {
      return null; // forbidden, or what others wrote
    }
  };

  // An operation whose example is what was entered.
  T.entered = function (operation, state) {
    for (const p of operation.parameters) {
      delete p.value;
      if (state.get("parameters").has(keyOf(p))) p.value = state.get("parameters").get(keyOf(p));
    }
    const media = operation.body && operation.body.contents.find((m) => m.type === state.get("media"));
    if (media && state.has("body")) media.value = state.get("body");
    return operation;
  };

  T.putBack = function (view, state) {
    const choose = (control, value) => {
      if (!control || ![...control.options].some((o) => o.value === value)) return;
      control.value = value;
      control.dispatchEvent(new Event("change"));
    };
    choose(view.mode, state.get("mode"));
    choose(view.answer, state.get("answer"));
    view.base.value = String(state.get("base"));
    const { pick, operation } = view.inputs;
    const place = operation.body ? operation.body.contents.findIndex((m) => m.type === state.get("media")) : -1;
    choose(pick, place < 0 ? "none" : String(place));
    if (state.get("view") === "json") view.element.querySelector("#try-view-json")?.click();
    scrollTo({ top: Number(state.get("top")) || 0, behavior: "instant" });
  };
})(globalThis.specpressTry);
