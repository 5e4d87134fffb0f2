"use strict";
/* Filtering and searching. Everything on the site works without this file;
   it needs no server, so it also works from a folder. */
(function () {
  var d = typeof document === "undefined" ? null : document;

  /* --- Words: the same folding for what is typed and what is searched --- */

  var SKIP = /[\s\u3000\-‐‑–—―・･_]/;

  /* The folded text, and for each of its characters where it stood. */
  function fold(text) {
    var folded = "", at = [];
    for (var i = 0; i < text.length; ) {
      var n = 1;
      if (/[\uD800-\uDBFF]/.test(text[i])) n = 2;
      while (i + n < text.length && /[\uFF9E\uFF9F\u3099\u309A\u0300-\u036F]/.test(text[i + n])) n++;
      var part = text.substr(i, n).normalize("NFKC").toLowerCase();
      for (var k = 0; k < part.length; k++) {
        var c = part[k];
        if (SKIP.test(c)) continue;
        if (c >= "\u3041" && c <= "\u3096") c = String.fromCharCode(c.charCodeAt(0) + 96);
        folded += c;
        at.push(i);
      }
      i += n;
    }
    at.push(text.length);
    return { text: folded, at: at };
  }

  function terms(query) {
    return query.split(/[\s\u3000]+/).map(function (w) { return fold(w).text; })
      .filter(function (w) { return w; });
  }

  function prepare(entry) {
    if (!entry.ft) {
      entry.ft = fold(entry.t).text;
      entry.fx = entry.x.map(function (x) { return fold(x).text; });
      entry.fw = (entry.w || []).map(function (w) { return fold(w).text; });
    }
    return entry;
  }

  function within(list, word) {
    return list.some(function (text) { return text.indexOf(word) >= 0; });
  }

  function has(entry, words) {
    prepare(entry);
    return words.every(function (w) {
      return entry.ft.indexOf(w) >= 0 || within(entry.fx, w) || within(entry.fw, w);
    });
  }

  function titled(entry, words) {
    return words.every(function (w) { return entry.ft.indexOf(w) >= 0 || within(entry.fw, w); });
  }

  function pairs(text) {
    var all = {};
    for (var i = 0; i + 1 < text.length; i++) all[text.substr(i, 2)] = true;
    return Object.keys(all);
  }

  /* Those that share at least half of the query's pairs of letters, most alike first. */
  function nearest(all, wanted, sharing) {
    if (wanted.length < 2) return [];
    return all.map(function (one) {
      return { one: one, share: wanted.filter(sharing(one)).length / wanted.length };
    }).filter(function (hit) { return hit.share >= 0.5; })
      .sort(function (a, b) { return b.share - a.share; })
      .slice(0, 5).map(function (hit) { return hit.one; });
  }

  function near(entries, words) {
    return nearest(entries, pairs(words.join("")), function (entry) {
      var whole = prepare(entry).ft + "\n" + entry.fx.join("\n") + "\n" + entry.fw.join("\n");
      return function (p) { return whole.indexOf(p) >= 0; };
    });
  }

  /* {hits, near}: what holds all words, titles first; else what comes near. */
  function search(entries, query) {
    var words = terms(query);
    if (!words.length) return { words: words, hits: [], near: [] };
    var hits = entries.filter(function (entry) { return has(entry, words); });
    var first = hits.filter(function (entry) { return titled(entry, words); });
    var rest = hits.filter(function (entry) { return first.indexOf(entry) < 0; });
    return { words: words, hits: first.concat(rest), near: hits.length ? [] : near(entries, words) };
  }

  /* --- A large index is fetched in shards, as far as a query needs them --- */

  function fetchScript(address, then) {
    var script = d.createElement("script");
    script.src = address;
    script.onload = then;
    d.head.append(script);
  }

  function need(index, keys, then) {
    keys = keys.filter(function (key, i) { return !index.s[key] && keys.indexOf(key) === i; });
    var left = keys.length;
    if (!left) return then();
    keys.forEach(function (key) {
      engine.fetch(index.at + index.f[key], function () { if (!--left) then(); });
    });
  }

  function shard(index, pair) {
    return "g" + (pair.charCodeAt(0) * 31 + (pair.charCodeAt(1) || 0)) % index.of;
  }

  /* The numbers of the entries that hold a letter or a pair of letters. */
  function places(index, pair) {
    var last = 0, found = index.s[shard(index, pair)];
    if (!Object.prototype.hasOwnProperty.call(found, pair)) return [];
    return found[pair].split(" ").map(function (step) { return last += parseInt(step, 36); });
  }

  function fetchEntries(index, numbers, then) {
    function of(n) { return "d" + Math.floor(n / index.per); }
    need(index, numbers.map(of), function () {
      then(numbers.map(function (n) { return index.s[of(n)][n % index.per]; }));
    });
  }

  /* What search() answers, for an index of either kind. */
  function ask(index, query, then) {
    if (index.length >= 0) return then(search(index, query));
    var words = terms(query), wanted = pairs(words.join("")), parts = [];
    words.forEach(function (w) { parts = parts.concat(w.length > 1 ? pairs(w) : w); });
    need(index, parts.concat(wanted).map(shard.bind(null, index)), function () {
      var held = parts.map(function (p) { return new Set(places(index, p)); });
      var common = Array.from(held[0] || []).filter(function (n) {
        return held.every(function (set) { return set.has(n); });
      });
      fetchEntries(index, common, function (entries) {
        var found = search(entries, query);
        if (found.hits.length || !words.length) return then(found);
        var sets = {}, all = [];
        wanted.forEach(function (p) { sets[p] = new Set(places(index, p)); });
        for (var n = 0; n < index.n; n++) all.push(n);
        fetchEntries(index, nearest(all, wanted, function (n) {
          return function (p) { return sets[p].has(n); };
        }), function (some) { found.near = some; then(found); });
      });
    });
  }

  /* --- Showing --- */

  function element(name, className, text) {
    var e = d.createElement(name);
    if (className) e.className = className;
    if (text) e.textContent = text;
    return e;
  }

  /* The text with the words marked. */
  function marked(text, words, into) {
    var f = fold(text), ranges = [];
    words.forEach(function (w) {
      for (var i = f.text.indexOf(w); i >= 0; i = f.text.indexOf(w, i + w.length))
        ranges.push([f.at[i], f.at[i + w.length - 1]]);
    });
    ranges.sort(function (a, b) { return a[0] - b[0]; });
    var done = 0;
    ranges.forEach(function (r) {
      if (r[0] < done) return;
      var end = r[1] + 1;
      while (end < text.length && /[\uDC00-\uDFFF\uFF9E\uFF9F]/.test(text[end])) end++;
      into.append(text.slice(done, r[0]), element("mark", "", text.slice(r[0], end)));
      done = end;
    });
    into.append(text.slice(done));
    return into;
  }

  /* The first sentence that holds one of the words. */
  function sentence(entry, words) {
    for (var i = 0; i < entry.x.length; i++) {
      var parts = entry.x[i].match(/[^。．.!?！？]+[。．.!?！？]*/g) || [entry.x[i]];
      for (var k = 0; k < parts.length; k++) {
        var f = fold(parts[k]).text;
        if (words.some(function (w) { return f.indexOf(w) >= 0; })) return parts[k].trim();
      }
    }
    return entry.x[0] || "";
  }

  function counted(form, n) {
    var key = n === 0 ? "none" : n === 1 ? "one" : "other";
    return form.dataset[key].replace("{count}", n);
  }

  /* A folder opened without a server may not let its address change. */
  function go(how, address) {
    try { history[how](null, "", address); } catch (refused) { return; }
  }

  /* Asks for what is typed now; answers to what was typed before are dropped. */
  function load(form, query, then) {
    var address = form.dataset.index, index = window.keikaku;
    form.asked = query;
    if (!index) {
      if (!form.waits) fetchScript(address, function () { load(form, form.asked, then); });
      form.waits = true;
      return;
    }
    index.at = address.slice(0, address.lastIndexOf("/") + 1);
    ask(index, query, function (found) { if (form.asked === query) then(found); });
  }

  /* --- The search page --- */

  function searchPage(form) {
    var box = form.elements.q, list = d.getElementById("hits"), status = d.getElementById("found");
    var heading = d.getElementById("near");

    function item(entry, words) {
      var li = element("li"), a = element("a", "", "");
      a.href = entry.u;
      marked(entry.t, words, a);
      if (entry.l) li.lang = entry.l;
      li.append(a, element("span", "kind", form.dataset[entry.k]), marked(sentence(entry, words), words, element("p")));
      return li;
    }

    function show() {
      load(form, box.value, function (found) {
        var shown = found.hits.length ? found.hits : found.near;
        list.textContent = "";
        shown.forEach(function (entry) { list.append(item(entry, found.words)); });
        heading.hidden = !found.near.length;
        status.textContent = found.words.length ? counted(form, found.hits.length) : "";
      });
    }

    function fromAddress() {
      box.value = new URLSearchParams(location.search).get("q") || "";
      show();
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      go("pushState", "?" + new URLSearchParams({ q: box.value }));
      show();
    });
    box.addEventListener("input", function () {
      go("replaceState", "?" + new URLSearchParams({ q: box.value }));
      show();
    });
    addEventListener("popstate", fromAddress);
    fromAddress();
  }

  /* --- The list of actions --- */

  function listPage(form) {
    var cards = [].slice.call(d.querySelectorAll(".cards .card"));
    var status = d.getElementById("found"), chosen = d.getElementById("chosen");
    var box = form.elements.q, asked = "", held = {};
    var boxes = [].slice.call(form.querySelectorAll("input[type=checkbox]"));

    function values(name) {
      return boxes.filter(function (b) { return b.name === name && b.checked; })
        .map(function (b) { return b.value; });
    }

    function fits(card, words, grades, policies) {
      return (!grades.length || grades.indexOf(card.dataset.grade) >= 0) &&
        (!policies.length || policies.indexOf(card.dataset.policy) >= 0) &&
        (!words.length || held[card.dataset.id]);
    }

    function apply() {
      var words = terms(box.value), grades = values("grade"), policies = values("policy"), n = 0;
      if (words.length && asked !== box.value) {
        return load(form, box.value, function (found) {
          asked = box.value;
          held = {};
          found.hits.forEach(function (e) { if (e.k === "action") held[e.id] = true; });
          apply();
        });
      }
      cards.forEach(function (card) {
        card.hidden = !fits(card, words, grades, policies);
        if (!card.hidden) n++;
      });
      boxes.forEach(function (b) {
        var count = cards.filter(function (card) {
          return b.name === "grade" ? fits(card, words, [b.value], policies) : fits(card, words, grades, [b.value]);
        }).length;
        b.parentNode.querySelector(".count").textContent = count;
      });
      status.textContent = counted(form, n);
      showChosen();
    }

    function showChosen() {
      chosen.textContent = "";
      function chip(text, clear) {
        var button = element("button", "", text);
        button.type = "button";
        button.setAttribute("aria-label", form.dataset.remove.replace("{name}", text));
        button.addEventListener("click", function () { clear(); changed(); box.focus(); });
        chosen.append(button);
      }
      if (box.value.trim()) chip(box.value.trim(), function () { box.value = ""; });
      boxes.filter(function (b) { return b.checked; }).forEach(function (b) {
        chip(b.parentNode.querySelector(".label").textContent, function () { b.checked = false; });
      });
    }

    function address() {
      var p = new URLSearchParams();
      if (box.value.trim()) p.set("q", box.value);
      boxes.forEach(function (b) { if (b.checked) p.append(b.name, b.value); });
      var query = p.toString();
      return location.pathname + (query ? "?" + query : "") + location.hash;
    }

    function changed() {
      go("pushState", address());
      apply();
    }

    function fromAddress() {
      var p = new URLSearchParams(location.search);
      box.value = p.get("q") || "";
      boxes.forEach(function (b) { b.checked = p.getAll(b.name).indexOf(b.value) >= 0; });
      apply();
    }

    function policyOf(card) {
      var box = boxes.filter(function (b) { return b.name === "policy" && b.value === card.dataset.policy; })[0];
      return box ? box.parentNode.querySelector(".label").textContent : "";
    }

    function save() {
      var rows = [form.dataset.header.split("|")];
      cards.forEach(function (card) {
        if (card.hidden) return;
        var a = card.querySelector("a"), chip = card.querySelector(".chip");
        rows.push([card.dataset.id, a.querySelector(".what").textContent, policyOf(card), chip.textContent.trim(), a.href]);
      });
      var text = rows.map(function (row) {
        return row.map(function (cell) {
          return /[",\r\n]/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell;
        }).join(",");
      }).join("\r\n") + "\r\n";
      var link = element("a");
      link.href = URL.createObjectURL(new Blob(["\uFEFF" + text], { type: "text/csv" }));
      link.download = "actions.csv";
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    }

    form.addEventListener("submit", function (event) { event.preventDefault(); changed(); });
    form.addEventListener("change", function (event) { if (event.target !== box) changed(); });
    box.addEventListener("input", function () {
      go("replaceState", address());
      apply();
    });
    d.getElementById("save").addEventListener("click", save);
    addEventListener("popstate", fromAddress);
    fromAddress();
  }

  /* --- The other language keeps the place on the page --- */

  function keepPlace() {
    d.querySelectorAll("a.tongue").forEach(function (a) {
      a.addEventListener("click", function () { a.hash = location.hash; a.search = location.search; });
    });
  }

  var engine = { fold: fold, terms: terms, search: search, ask: ask, fetch: fetchScript };
  if (typeof module !== "undefined") {
    module.exports = engine;
  } else {
    var form = d.getElementById("search"), filter = d.getElementById("filter");
    if (form) searchPage(form);
    if (filter) listPage(filter);
    keepPlace();
  }
})();
