// Answers: what the mock server would say, made in the page; and what a server says.
(function (T) {
  "use strict";
  const SECONDS = 30;
  const LONGEST = 200000; // characters that are shown
  const PROBLEM = "application/problem+json";

  // What the mock server answers to inputs: `wrong` are those that are not as documented.
  T.mock = function (operation, chosen, isGiven, given, inputs) {
    const answer = operation.answers[chosen];
    const isAsked = chosen > 0 && !answer.example; // another status is given whatever was sent
    if (isAsked) return { answer, wrong: [], unchecked: new Set() };
    if (operation.refused && !isGiven) return { answer: operation.refused, wrong: [], unchecked: new Set() };
    const { wrong, unchecked } = inputs.check(given);
    return { answer: wrong.length ? problem(operation.wrong, wrong) : answer, wrong, unchecked };
  };

  function problem(status, wrong) {
    const first = `${wrong[0].pointer} ${wrong[0].text}`;
    const number = (n) => new T.Num(String(n));
    const errors = wrong.map((w) => new Map([["pointer", w.pointer], ["detail", w.text]]));
    const value = new Map([["title", "The request is not as documented"], ["status", number(status)], ["detail", first], ["errors", errors]]);
    return { status, headers: [], type: PROBLEM, value };
  }

  // An answer as it is shown.
  T.shown = function (answer) {
    const headers = answer.type ? [["Content-Type", answer.type], ...answer.headers] : answer.headers;
    const text = answer.type === undefined ? null : "value" in answer ? T.write(answer.value) : answer.body;
    return { status: answer.status, headers, ...cut(text) };
  };

  function cut(text) {
    if (text === null || text.length <= LONGEST) return { text };
    return { text: text.slice(0, LONGEST), note: T.say("cut", { n: LONGEST.toLocaleString() }) };
  }

  // Sends a request; gives what is shown of the response, or of why there is none.
  T.send = async function (request) {
    try {
      const { status, statusText, headers, bytes } = await T.sent(request, SECONDS);
      const type = (headers.find(([name]) => name.toLowerCase() === "content-type") || ["", ""])[1];
      return { status, statusText, headers, ...content(bytes, type) };
    } catch (error) {
      return { error: T.say(error.name === "AbortError" ? "timeout" : "network", { n: SECONDS }) };
    }
  };

  function content(bytes, type) {
    if (!bytes.length) return { text: null };
    const isText = !type || /^text\/|json|xml|yaml|javascript|x-www-form-urlencoded|multipart/i.test(type);
    if (!isText) return { text: null, note: T.say("binary", { n: bytes.length.toLocaleString(), type }) };
    const text = new TextDecoder().decode(bytes);
    if (T.isJson(type) && text.length <= LONGEST) {
      try {
        const value = T.parse(text);
        return { text: T.write(value), value };
      } catch (error) {
        // It says that it is JSON and is not: it is shown as it came.
      }
    }
    return cut(text);
  }

  // Where a server says that a job is; undefined if it is elsewhere than the request went, where no credentials go.
  T.location = function (job, response, request, base) {
    let found = job.pointer === null ? undefined : response.value;
    if (job.pointer === null) {
      const names = job.headers.map((h) => h.toLowerCase());
      found = (response.headers.find(([name]) => names.includes(name.toLowerCase())) || [])[1];
    } else {
      for (const part of job.pointer.split("/").slice(1)) found = found instanceof Map ? found.get(part.replaceAll("~1", "/").replaceAll("~0", "~")) : undefined;
    }
    if (found === undefined || found === null) return undefined;
    if (job.path) return base.replace(/\/+$/, "") + job.path.replace(`{${job.parameter}}`, encodeURIComponent(T.plain(found)));
    try {
      const url = new URL(T.plain(found), request.origin + request.target(false));
      return url.origin === request.origin ? url.href : undefined;
    } catch (error) {
      return undefined;
    }
  };
})(globalThis.specpressTry);
