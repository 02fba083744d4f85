// What makes pages handier: light or dark, copying, colours in code, and the search, which is loaded when it is wanted.
(function () {
  "use strict";
  var root = document.documentElement;
  var top = document.body.dataset.root;

  // Light or dark.
  var theme = document.querySelector(".theme");
  function dark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function tellTheme() { theme.setAttribute("aria-pressed", String(dark())); }
  theme.hidden = false;
  tellTheme();
  theme.addEventListener("click", function () {
    root.dataset.theme = dark() ? "light" : "dark";
    tellTheme();
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch (error) {
      // Storage may be forbidden: the choice then holds for this page only.
    }
  });

  // Search: the script and its index come with the first focus.
  var box = document.querySelector(".find");
  var input = document.getElementById("find");
  var loading = false;
  box.hidden = false;
  function load(path) {
    var script = document.createElement("script");
    script.src = top + path;
    document.head.appendChild(script);
    return script;
  }
  input.addEventListener("focus", function () {
    if (loading) return;
    loading = true;
    var index = load("search-index.js");
    index.onload = function () { load("search.js"); };
    index.onerror = function () { input.setAttribute("placeholder", input.dataset.failed); };
  });
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  // A long navigation begins where the reader is, also as the menu of a phone.
  var current = document.querySelector(".side [aria-current]");
  var side = document.querySelector(".side");
  function showCurrent() {
    if (current && side.scrollHeight > side.clientHeight) side.scrollTop = current.offsetTop - side.clientHeight / 3;
  }
  showCurrent();
  window.addEventListener("hashchange", function () { if (location.hash === "#nav") showCurrent(); });

  // Copying.
  var copy = document.body.dataset;
  if (navigator.clipboard) {
    document.querySelectorAll(".code").forEach(function (figure) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = copy.copy;
      button.addEventListener("click", function () {
        navigator.clipboard.writeText(figure.querySelector("pre").textContent).then(function () {
          button.textContent = copy.copied;
          setTimeout(function () { button.textContent = copy.copy; }, 1500);
        }, function () {});
      });
      figure.appendChild(button);
    });
  }

  // Colours in code, where the browser can paint without elements. One pattern for all languages is enough.
  if (!window.Highlight || !CSS.highlights) return;
  var words = "and as async await break case catch class const continue def do else export finally for from func function if "
    + "import in is let new not or package pass public return static throw try type use var void while with True False None "
    + "true false null nil undefined curl";
  var pattern = new RegExp(
    "(\"(?:\\\\.|[^\"\\\\\\n])*\"(?=\\s*:)\\s*:?)|(\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|`[^`]*`)"
    + "|((?:^|[ \\t])(?:#|//)[^\\n]*)|(\\b(?:" + words.split(" ").join("|") + ")\\b)|(-?\\b\\d[\\d_.eE]*\\b)", "gm");
  var kinds = ["key", "string", "comment", "word", "number"].map(function (name) {
    var painted = new Highlight();
    CSS.highlights.set("code-" + name, painted);
    return painted;
  });
  document.querySelectorAll("code[data-code]").forEach(function (code) {
    var text = code.firstChild;
    if (!text || text.nodeType !== 3 || text.length > 40000) return;
    for (var found of text.data.matchAll(pattern)) {
      var kind = found.slice(1).findIndex(function (part) { return part !== undefined; });
      var range = new Range();
      range.setStart(text, found.index);
      range.setEnd(text, found.index + found[0].length);
      kinds[kind].add(range);
    }
  });
})();
