// A request as data, as the text of HTTP, as curl, and as the browser sends it.
(function (T) {
  "use strict";
  const FORBIDDEN = /^(accept-charset|accept-encoding|access-control-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/i;
  const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
  const FILE = "file.bin";

  // An address that may be sent to, else undefined: http or https, without credentials in it.
  T.address = function (text) {
    try {
      const url = new URL(text);
      return /^https?:$/.test(url.protocol) && !url.username && !url.password ? text.split(/[?#]/)[0] : undefined;
    } catch (error) {
      return undefined;
    }
  };

  // `values` are pairs of parameter and value, `body` has `type` and one of text, parts and file.
  T.request = function (operation, base, values, body, credentials) {
    const headers = [];
    const cookies = [];
    const query = [];
    let digest = null;
    for (const [p, value] of values) {
      const text = p.in === "header" ? T.headerText(p, value) : undefined;
      if (text !== undefined && TOKEN.test(p.name)) headers.push([p.name, text, text]);
      if (p.in === "cookie") cookies.push(...T.cookiePairs(p, value).map((pair) => [pair, pair]));
    }
    for (const [place, name, text, hidden] of credentials) {
      if (place === "query") query.push([name, text, hidden]);
      else if (place === "digest") digest = [text, hidden];
      else if (place === "cookie") cookies.push([`${name}=${text}`, `${name}=${hidden}`]);
      else if (TOKEN.test(name)) headers.push([name, text, hidden]);
    }
    if (cookies.length) headers.push(["Cookie", cookies.map((c) => c[0]).join("; "), cookies.map((c) => c[1]).join("; ")]);
    if (body && body.parts) {
      body.boundary = boundaryOf(body.parts);
      headers.push(["Content-Type", `${body.type}; boundary=${body.boundary}`, null]);
    } else if (body) headers.push(["Content-Type", body.type, null]);
    const url = new URL(base);
    const path = url.pathname.replace(/\/+$/, "") + T.target(operation.path, values);
    const target = (isHidden) => query.reduce((all, [name, text, hidden]) => {
      const shown = isHidden ? hidden : encodeURIComponent(text);
      return `${all}${all.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${shown}`;
    }, path);
    return { method: operation.method, origin: url.origin, host: url.host, target, headers, digest, body: body || null };
  };

  function boundaryOf(parts) {
    let made = "specpress-boundary";
    while (parts.some((p) => p.text !== undefined && p.text.includes(made))) made += "-";
    return made;
  }

  const inQuotes = (name) => name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const nameOf = (file) => (file instanceof File ? file.name : FILE);

  // The pieces of a multipart body: texts and files.
  function pieces(body) {
    const out = body.parts.flatMap((p) => {
      const file = p.text === undefined ? `; filename="${inQuotes(nameOf(p.file))}"` : "";
      const type = p.type ? `\r\nContent-Type: ${p.type}` : "";
      return [`--${body.boundary}\r\nContent-Disposition: form-data; name="${inQuotes(p.name)}"${file}${type}\r\n\r\n`, p.text === undefined ? p.file : p.text, "\r\n"];
    });
    return [...out, `--${body.boundary}--\r\n`];
  }

  const told = (piece) => (typeof piece === "string" ? piece : `(${nameOf(piece)}${piece instanceof File ? `, ${piece.size} bytes` : ""})`);

  // A page's request is shown without what the browser leaves out of it.
  T.asHttp = function (r, isHidden) {
    const lines = [`${r.method} ${r.target(isHidden)} HTTP/1.1`, `Host: ${r.host}`];
    const headers = r.isByPage ? r.headers.filter(([name]) => !FORBIDDEN.test(name)) : r.headers;
    for (const [name, text, hidden] of headers) lines.push(`${name}: ${isHidden ? hidden ?? text : text}`);
    const body = !r.body ? "" : r.body.parts ? pieces(r.body).map(told).join("").replaceAll("\r\n", "\n") : r.body.text ?? told(r.body.file);
    return `${lines.join("\n")}\n\n${body}`.trimEnd();
  };

  const quoted = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

  T.asCurl = function (r, isHidden) {
    const words = [["--request", r.method], ["--url", r.origin + r.target(isHidden)]];
    for (const [name, text, hidden] of r.headers) {
      if (!(r.body && r.body.parts && name === "Content-Type")) words.push(["--header", `${name}: ${isHidden ? hidden ?? text : text}`]);
    }
    if (r.digest) words.push(["--digest --user", r.digest[isHidden ? 1 : 0]]);
    if (r.body && r.body.parts) words.push(...r.body.parts.map(formWord));
    else if (r.body && r.body.text !== undefined) words.push(["--data-raw", r.body.text]);
    else if (r.body) words.push(["--data-binary", `@${nameOf(r.body.file)}`]);
    return `curl --globoff ${words.map(([option, value]) => `${option} ${quoted(value)}`).join(" \\\n  ")}`;
  };

  function formWord(p) {
    const type = p.type ? `;type=${p.type}` : "";
    if (p.text === undefined) return ["--form", `${p.name}=@"${nameOf(p.file).replace(/["\\]/g, "\\$&")}"${type}`];
    return type ? ["--form", `${p.name}="${p.text.replace(/["\\]/g, "\\$&")}"${type}`] : ["--form-string", `${p.name}=${p.text}`];
  }

  // What keeps a browser from sending the request as it is; `stops` says that it is not sent at all.
  T.hindrance = function (r) {
    if (r.body && /^(GET|HEAD)$/.test(r.method)) return { stops: true, text: T.say("no_fetch_body", { method: r.method }) };
    if (r.digest) return { stops: true, text: T.say("no_digest") };
    const names = r.headers.map(([name]) => name).filter((name) => FORBIDDEN.test(name));
    return names.length ? { stops: false, text: T.say("no_fetch_header", { names: names.join(", ") }) } : null;
  };

  // Sends it. Gives status, headers and bytes; throws as the browser does.
  T.sent = async function (r, seconds) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), seconds * 1000);
    const headers = r.headers.filter(([name]) => !FORBIDDEN.test(name)).map(([name, text]) => [name, text]);
    const body = !r.body ? undefined : r.body.parts ? new Blob(pieces(r.body)) : r.body.text ?? r.body.file;
    try {
      const answer = await fetch(r.origin + r.target(false), { method: r.method, headers, body, signal: stop.signal,
        credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });
      return { status: answer.status, statusText: answer.statusText, headers: [...answer.headers], bytes: new Uint8Array(await answer.arrayBuffer()) };
    } finally {
      clearTimeout(timer);
    }
  };
})(globalThis.specpressTry);
