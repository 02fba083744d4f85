"""The README's section on lists, for clients that have any."""

from __future__ import annotations

from generator.plan.readme_parts import Section, Shown, fence, prose, section


def lists_section(shown: Shown) -> Section:
    """A list gone through, and page by page."""
    sync = [*shown.imports(), shown.line("for item in ", tail=":"), "    print(item)", ""]
    sync += [shown.line("page = "), "print(page.items, page.has_next)"]
    return section(
        "Lists",
        prose("A loop over a list goes over the items of all its pages, which are asked for as needed:"),
        fence(sync),
        prose(
            "`AsyncClient` has `async for item in ...` and `page = await ...`. A `Page` is one of them: `items`,"
            " `value` (its whole response), `has_next`, `next_page()`, and `pages()` for it and all after it. An"
            " argument that says where to start counts; the options of the call are those of all pages. A loop ends"
            " where the server gives a page again, or refers to one that was there already; a next page at another"
            " host raises `APIError`."
        ),
    )
