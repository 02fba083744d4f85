// Light or dark as the reader chose, before anything is drawn. Without a choice the stylesheet follows the system.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");
  try {
    var chosen = localStorage.getItem("theme");
    if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  } catch (error) {
    // Storage may be forbidden: then the choice lasts as long as the page.
  }
})();
