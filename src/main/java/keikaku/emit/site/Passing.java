package keikaku.emit.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import keikaku.emit.Content;

/**
 * Content that gives up what it is made from as soon as the same bytes stand elsewhere. For what
 * takes room in memory and is not asked for again once it has been published.
 */
final class Passing implements Content {

  private volatile Content making;
  private volatile Copy copy;

  Passing(Content making) {
    this.making = making;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    Content known = making;
    if (known != null) {
      known.writeTo(out);
      return;
    }
    try (InputStream in = copy.open()) {
      in.transferTo(out);
    }
  }

  @Override
  public void keptAs(Copy kept) {
    copy = kept;
    making = null;
  }
}
