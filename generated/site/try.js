// The form that tries an operation is loaded when it is opened: its scripts, its style, and the data of the operation.
(function () {
  "use strict";
  const SCRIPTS = ["value", "pattern", "formats", "check", "reasons", "wire", "look", "form", "auth", "request", "inputs", "answer", "keep", "view", "labels"];
  const open = document.getElementById("try-open");
  const top = document.body.dataset.root;
  if (!open) return;

  function load(path) {
    return new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = top + path;
      script.async = false;
      script.onload = done;
      script.onerror = fail;
      document.head.append(script);
    });
  }

  function style() {
    return new Promise((done) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = `${top}try.css`;
      link.onload = link.onerror = done;
      document.head.append(link);
    });
  }

  // Shared schemas, and those that these need.
  async function shared(known) {
    const { texts } = specpressTry;
    const wanted = texts.has("=needs") ? JSON.parse(texts.get("=needs")).filter((n) => !known.has(n)) : [];
    texts.delete("=needs");
    for (const number of wanted) {
      known.add(number);
      await load(`try/shared/${number}.js`);
      await shared(known);
    }
  }

  async function start() {
    open.disabled = true;
    try {
      await Promise.all([style(), ...SCRIPTS.map((name) => load(`try-${name}.js`)), load(`try/${open.dataset.try}.js`)]);
      await shared(new Set());
    } catch (error) {
      open.disabled = false;
      document.querySelector(".try-none").textContent = open.dataset.failed;
      return;
    }
    open.hidden = true;
    specpressTry.start(document.getElementById("try-box"));
  }

  open.hidden = false;
  open.addEventListener("click", start);
  try {
    if (sessionStorage.getItem(`specpress-form ${location.pathname}`) !== null) start();
  } catch (error) {
    // Storage may be forbidden: nothing was kept then.
  }
})();
