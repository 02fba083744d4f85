// How values travel: parameters in every style, exploded or not; the members of forms. As our clients send them.
(function (T) {
  "use strict";
  const UNRESERVED = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");
  const more = (signs) => new Set([...UNRESERVED, ...signs]);
  const RESERVED = more(":/?@!$'()*,;=");
  const RESERVED_IN_PATH = more(":/@!$&'()*+,;=");
  const RESERVED_IN_COOKIE = more(":/?#[]@!$&'()*+,=");
  const IN_PATH = more(":/?@!$&'()*+,;=%");
  const IN_COOKIE_NAME = more("!#$&'*+^`|");
  const BETWEEN = { spaceDelimited: "%20", pipeDelimited: "%7C" };
  const STYLES = new Set(["form", "spaceDelimited", "pipeDelimited", "deepObject"]);
  const bytes = new TextEncoder();

  const isJson = (type) => /^(application\/(json|[^;]+\+json)\s*(;|$)|text\/json|\*\/\*$)/i.test(type);
  const isForm = (type) => /^application\/([^;]+\+)?x-www-form-urlencoded\s*(;|$)/i.test(type);

  // A media type that can be sent: a range has none.
  function typeOf(type) {
    if (!type.includes("*")) return type;
    return isJson(type) ? "application/json" : type.startsWith("text/") ? "text/plain" : "application/octet-stream";
  }

  function percent(text, keep = UNRESERVED) {
    return Array.from(text, (c) => (keep.has(c) ? c : Array.from(bytes.encode(c), (b) => `%${b.toString(16).toUpperCase().padStart(2, "0")}`).join(""))).join("");
  }

  // What is percent-encoded already stays so if reserved characters do.
  const keeping = (set) => (set ? (text) => percent(text, set).replace(/%25([0-9A-Fa-f]{2})/g, "%$1") : (text) => percent(text));

  function plain(value) {
    if (typeof value === "string") return value;
    if (value === null) return "";
    if (value instanceof T.Num && /[.eE]/.test(value.text) && value.isInteger && Math.abs(Number(value.text)) < 2 ** 53) return String(Number(value.text));
    return T.compact(value);
  }

  const sentOnly = (items) => items.filter((v) => v !== null);
  const repeated = (value) => sentOnly(Array.isArray(value) ? value : [value]);
  const pairsOf = (value) => [...value].filter(([, v]) => v !== null).map(([k, v]) => [k, plain(v)]);
  const isNested = (value) => Array.isArray(value) || value instanceof Map;

  function flat(value) {
    if (Array.isArray(value)) return sentOnly(value).map(plain);
    return value instanceof Map ? pairsOf(value).flat() : [plain(value)];
  }

  function listed(value, explode, encode) {
    if (explode && value instanceof Map) return pairsOf(value).map(([k, v]) => `${encode(k)}=${encode(v)}`);
    return flat(value).map(encode);
  }

  const plus = (text) => percent(text).replaceAll("%20", "+");
  const form = (value) => [...value].flatMap(([k, item]) => repeated(item).map((v) => `${plus(k)}=${plus(plain(v))}`)).join("&");

  function content(p, value) {
    if (isJson(p.content)) return T.compact(value);
    return value instanceof Map && isForm(p.content) ? form(value) : flat(value).join(",");
  }

  function inPath(p, value) {
    if (p.content) return percent(content(p, value));
    const encode = keeping(p.reserved ? RESERVED_IN_PATH : null);
    if (p.style === "matrix") return matrix(p, value, encode);
    const [lead, between] = p.style === "label" ? [".", p.explode ? "." : ","] : ["", ","];
    return lead + listed(value, p.explode, encode).join(between);
  }

  function matrix(p, value, encode) {
    const name = percent(p.name);
    let pairs = [[name, listed(value, false, encode).join(",")]];
    if (p.explode && Array.isArray(value) && value.length) pairs = flat(value).map((text) => [name, encode(text)]);
    else if (p.explode && value instanceof Map && value.size) pairs = pairsOf(value).map(([k, v]) => [encode(k), encode(v)]);
    return pairs.map(([k, v]) => (v ? `;${k}=${v}` : `;${k}`)).join("");
  }

  function queryPairs(p, value) {
    if (p.content) return [`${percent(p.name)}=${percent(content(p, value))}`];
    if (value === null) return p.empty ? [`${percent(p.name)}=`] : [];
    return styled(p.name, p.style, p.explode, p.reserved, value, p.empty);
  }

  function styled(name, style, explode, reserved, value, empty) {
    const encode = keeping(reserved ? RESERVED : null);
    if (style === "deepObject") return deep(name, value).map(([k, v]) => `${percent(k)}=${encode(v)}`);
    const wire = percent(name);
    if (!isNested(value)) return [`${wire}=${encode(plain(value))}`];
    if (!flat(value).length) return empty ? [`${wire}=`] : [];
    if (!explode) return [`${wire}=${listed(value, false, encode).join(BETWEEN[style] || ",")}`];
    if (value instanceof Map) return pairsOf(value).map(([k, v]) => `${percent(k)}=${encode(v)}`);
    return flat(value).map((text) => `${wire}=${encode(text)}`);
  }

  function deep(name, value) {
    if (isNested(value)) return [...value.entries()].flatMap(([key, item]) => deep(`${name}[${key}]`, item));
    return value === null ? [] : [[name, plain(value)]];
  }

  // Path and query as they are requested; `values` are pairs of parameter and value.
  T.target = function (template, values) {
    const of = (place) => values.filter(([p]) => p.in === place);
    const inside = new Map(of("path").map(([p, v]) => [p.name, inPath(p, v)]));
    const fill = (part) => (part.startsWith("{") ? inside.get(part.slice(1, -1)) ?? percent(part) : percent(part, IN_PATH));
    const filled = template.split(/(\{[^{}]*\})/).map(fill).join("");
    const pairs = of("query").flatMap(([p, v]) => queryPairs(p, v));
    for (const [p, v] of of("querystring")) pairs.push(wholeQuery(p, v));
    const query = pairs.join("&");
    return query ? `${filled}${filled.includes("?") ? "&" : "?"}${query}` : filled;
  };

  function wholeQuery(p, value) {
    const type = p.content || "";
    if (value instanceof Map && !isJson(type)) return form(value);
    const text = isJson(type) ? T.compact(value) : plain(value);
    return isForm(type) ? text : percent(text);
  }

  // What cannot be seen would end a header or change it.
  const visible = (text) => text.replace(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\t)\p{Cc}/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

  // A header's value on one line; undefined if none is sent.
  T.headerText = function (p, value) {
    if (value === null || (isNested(value) && !p.content && !flat(value).length)) return undefined;
    const text = p.content ? content(p, value) : listed(value, p.explode, (t) => t).join(",");
    return text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/).map(visible).join(" ").trim();
  };

  const asItIs = (text) => Array.from(text, (c) => (/[\p{C}\p{Zl}\p{Zp};]/u.test(c) || (/\p{Zs}/u.test(c) && c !== " ") ? percent(c) : c)).join("");

  T.cookiePairs = function (p, value) {
    if (value === null) return [];
    const name = (text) => percent(text, IN_COOKIE_NAME);
    if (p.content) return [`${name(p.name)}=${(p.content.toLowerCase().startsWith("text/plain") ? asItIs : percent)(content(p, value))}`];
    const encode = p.style === "cookie" ? asItIs : keeping(p.reserved ? RESERVED_IN_COOKIE : null);
    if (p.explode && isNested(value)) {
      const pairs = value instanceof Map ? pairsOf(value) : flat(value).map((text) => [p.name, text]);
      return pairs.map(([k, v]) => `${name(k)}=${encode(v)}`);
    }
    const texts = flat(value);
    return texts.length ? [`${name(p.name)}=${texts.map(encode).join(",")}`] : [];
  };

  // ---- forms

  // A member as a query parameter, if its encoding says so; else undefined.
  function asQuery(name, value, e) {
    if (!e || (e.style === null && e.explode === null && e.reserved === null)) return undefined;
    const style = STYLES.has(e.style) ? e.style : "form";
    return styled(name, style, e.explode ?? style === "form", e.reserved, value, false);
  }

  const said = (media) => new Map(media.encodings.map((e) => [e.name, e]));

  T.formText = function (value, media) {
    const encodings = said(media);
    const pairs = [...value].filter(([, item]) => item !== null).flatMap(([name, item]) => {
      const e = encodings.get(name);
      const text = e && isJson(e.type || "") ? T.compact : plain;
      return asQuery(name, item, e) ?? repeated(item).map((v) => `${plus(name)}=${plus(text(v))}`);
    });
    return pairs.join("&");
  };

  // The parts of a multipart body: `file` is the chosen one.
  T.partsOf = function (value, media) {
    const encodings = said(media);
    return [...value].filter(([, item]) => item !== null).flatMap(([name, item]) => {
      const pairs = asQuery(name, item, encodings.get(name));
      if (!pairs) return repeated(item).map((v) => part(name, v, media, encodings.get(name)));
      return pairs.map((pair) => {
        const at = pair.indexOf("=");
        return { name: decodeURIComponent(pair.slice(0, at)), text: decodeURIComponent(pair.slice(at + 1)) };
      });
    });
  };

  function part(name, value, media, e) {
    const wanted = ((e && e.type) || "").split(",").map((t) => t.trim()).find((t) => t && !t.includes("*"));
    if (media.files.includes(name)) return { name, file: value, type: wanted || "application/octet-stream" };
    const type = wanted || (isNested(value) ? "application/json" : media.base64.includes(name) ? "application/octet-stream" : undefined);
    return { name, text: type && isJson(type) ? T.compact(value) : plain(value), type };
  }

  Object.assign(T, { isJson, typeOf, plain });
})(globalThis.specpressTry);
