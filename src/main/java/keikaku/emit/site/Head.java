package keikaku.emit.site;

import java.util.List;

/**
 * What the frame of a page needs to know about the page inside it.
 *
 * @param title the page's own name, first in the window title
 * @param description one sentence for search engines and previews
 * @param trail the pages above this one, from the top; the page itself is not among them
 * @param twins the same content in other forms
 */
record Head(Text title, String description, List<Link> trail, List<Twin> twins) {

  Head {
    trail = List.copyOf(trail);
    twins = List.copyOf(twins);
  }

  /** The same content in another form. */
  record Twin(String href, String type, String name) {}
}
