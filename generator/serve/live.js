// Added by `specpress serve`: reloads the page when the site is another, and shows what is wrong with the document.
(function () {
  "use strict";
  var own = document.currentScript.dataset;
  var place = "specpress-scroll " + location.pathname;
  var source = null;
  var dismissed = "";

  // Where the reader was before the page was loaded again.
  try {
    var kept = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (kept !== null) requestAnimationFrame(function () { scrollTo({ left: 0, top: Number(kept), behavior: "instant" }); });
  } catch (error) {
    // Storage may be forbidden: then the browser does what it does.
  }

  function reload() {
    stop();
    document.dispatchEvent(new Event("specpress-reload")); // a form keeps what was entered
    try {
      sessionStorage.setItem(place, String(scrollY));
    } catch (error) {
      // As above.
    }
    location.reload();
  }

  function hide() {
    var box = document.getElementById("specpress-problems");
    if (box) box.remove();
  }

  function show(problems) {
    var told = problems.join("\n");
    hide();
    if (!told || told === dismissed) return;
    dismissed = "";
    var box = document.createElement("div");
    box.id = "specpress-problems";
    box.setAttribute("role", "alert");
    var title = document.createElement("p");
    title.textContent = "The document has errors. This page is as it was before.";
    var text = document.createElement("pre");
    text.textContent = told;
    var close = document.createElement("button");
    close.type = "button";
    close.textContent = "\u00d7";
    close.setAttribute("aria-label", "Dismiss");
    close.addEventListener("click", function () {
      dismissed = told;
      hide();
    });
    box.append(title, text, close);
    document.body.appendChild(box);
  }

  function start() {
    if (source) return;
    source = new EventSource(own.events);
    source.addEventListener("state", function (event) {
      var state = JSON.parse(event.data);
      if (state.version !== own.version) return reload();
      if (!state.problems.length) dismissed = "";
      show(state.problems);
    });
  }

  function stop() {
    if (source) source.close();
    source = null;
  }

  // A browser keeps few connections to one server: pages that nobody sees leave theirs to others.
  function visible() { if (document.hidden) stop(); else start(); }
  document.addEventListener("visibilitychange", visible);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", visible);
  visible();
})();
