// Sections that stand one below the other become tabs. Those marked `language` remember which one was chosen.
(function () {
  "use strict";
  var KEY = "example-language";
  var count = 0;

  function remembered() {
    try {
      return localStorage.getItem(KEY);
    } catch (error) {
      return null;
    }
  }

  function remember(label) {
    try {
      localStorage.setItem(KEY, label);
    } catch (error) {
      // Storage may be forbidden: the choice then holds for this page only.
    }
  }

  function setUp(box) {
    var panels = Array.prototype.filter.call(box.children, function (e) { return e.hasAttribute("data-tab"); });
    if (panels.length < 2) return null;
    var list = document.createElement("div");
    list.className = "tabs";
    list.setAttribute("role", "tablist");
    if (box.hasAttribute("aria-label")) list.setAttribute("aria-label", box.getAttribute("aria-label"));
    box.removeAttribute("aria-label");
    var tabs = panels.map(function (panel) {
      var tab = document.createElement("button");
      count += 1;
      tab.type = "button";
      tab.id = "tab-" + count;
      tab.textContent = panel.dataset.tab;
      tab.setAttribute("role", "tab");
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      if (!panel.id) panel.id = "panel-" + count;
      tab.setAttribute("aria-controls", panel.id);
      list.appendChild(tab);
      return tab;
    });
    var group = {
      named: box.dataset.tabs,
      find: function (label) { return panels.findIndex(function (p) { return p.dataset.tab === label; }); },
      show: function (chosen) {
        tabs.forEach(function (tab, n) {
          tab.setAttribute("aria-selected", String(n === chosen));
          tab.tabIndex = n === chosen ? 0 : -1;
          panels[n].hidden = n !== chosen;
        });
      },
      panels: panels
    };
    list.addEventListener("click", function (event) {
      var chosen = tabs.indexOf(event.target);
      if (chosen >= 0) choose(group, chosen, tabs);
    });
    list.addEventListener("keydown", function (event) {
      var now = tabs.indexOf(event.target);
      var to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (now < 0 || to === undefined) return;
      event.preventDefault();
      to = (to + tabs.length) % tabs.length;
      choose(group, to, tabs);
      tabs[to].focus();
    });
    box.insertBefore(list, box.firstChild);
    box.classList.add("tabbed");
    return group;
  }

  function choose(group, chosen) {
    group.show(chosen);
    if (!group.named) return;
    var label = group.panels[chosen].dataset.tab;
    remember(label);
    groups.forEach(function (other) {
      var same = other.named === group.named ? other.find(label) : -1;
      if (same >= 0) other.show(same);
    });
  }

  var groups = Array.prototype.map.call(document.querySelectorAll("[data-tabs]"), setUp).filter(Boolean);
  var last = remembered();
  groups.forEach(function (group) {
    var known = group.named && last !== null ? group.find(last) : -1;
    group.show(known >= 0 ? known : 0);
  });

  // A link to what a tab hides shows it.
  function reveal() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) return;
    groups.forEach(function (group) {
      var within = group.panels.findIndex(function (panel) { return panel.contains(target); });
      if (within >= 0) group.show(within);
    });
    for (var e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  if (location.hash) reveal();
})();
